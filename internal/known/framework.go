package known

// frameworkLifecycle are servers of other packages, and frameworks.
func frameworkLifecycle() map[string]LifecycleCall {
	return map[string]LifecycleCall{
		// https://pkg.go.dev/google.golang.org/grpc#Server.Serve: "Serve will return a non-nil
		// error unless Stop or GracefulStop is called." It waits for them to complete
		// (server.go: "<-s.done" when quit has fired).
		"(*google.golang.org/grpc.Server).Serve":                    {Kind: Serves, Name: "Serve", Result: "late"},
		"(*google.golang.org/grpc.Server).GracefulStop":             {Kind: Drains, Arg: -1, Name: "GracefulStop"},
		"(*google.golang.org/grpc.Server).Stop":                     {Kind: Cuts, Name: "Stop"},
		"(*google.golang.org/grpc.Server).RegisterService":          {Kind: Handles, Arg: 2},
		"(google.golang.org/grpc.ServiceRegistrar).RegisterService": {Kind: Handles, Arg: 2},

		// https://github.com/gin-gonic/gin/blob/master/gin.go: Run calls http.ListenAndServe on
		// a server that nobody can shut down.
		"(*github.com/gin-gonic/gin.Engine).Run":         {Kind: Serves, On: -1, Arg: 0, Name: "gin's Run", Result: "closed"},
		"(*github.com/gin-gonic/gin.Engine).RunTLS":      {Kind: Serves, On: -1, Arg: 0, Name: "gin's RunTLS", Result: "closed"},
		"(*github.com/gin-gonic/gin.Engine).RunUnix":     {Kind: Serves, On: -1, Arg: 0, Name: "gin's RunUnix", Result: "closed"},
		"(*github.com/gin-gonic/gin.Engine).RunFd":       {Kind: Serves, On: -1, Arg: 0, Name: "gin's RunFd", Result: "closed"},
		"(*github.com/gin-gonic/gin.Engine).RunListener": {Kind: Serves, On: -1, Arg: 0, Name: "gin's RunListener", Result: "closed"},

		// https://echo.labstack.com/docs/cookbook/graceful-shutdown
		"(*github.com/labstack/echo/v4.Echo).Start":          {Kind: Serves, Name: "echo's Start", Result: "closed"},
		"(*github.com/labstack/echo/v4.Echo).StartTLS":       {Kind: Serves, Name: "echo's StartTLS", Result: "closed"},
		"(*github.com/labstack/echo/v4.Echo).StartAutoTLS":   {Kind: Serves, Name: "echo's StartAutoTLS", Result: "closed"},
		"(*github.com/labstack/echo/v4.Echo).StartH2CServer": {Kind: Serves, Name: "echo's StartH2CServer", Result: "closed"},
		"(*github.com/labstack/echo/v4.Echo).StartServer":    {Kind: Serves, Name: "echo's StartServer", Result: "closed"},
		"(*github.com/labstack/echo/v4.Echo).Shutdown":       {Kind: Drains, Arg: 1, Name: "Shutdown"},
		"(*github.com/labstack/echo/v4.Echo).Close":          {Kind: Cuts, Name: "Close"},

		// https://docs.gofiber.io/api/fiber/#server-shutdown: Listen returns nil
		"(*github.com/gofiber/fiber/v2.App).Listen":              {Kind: Serves, Name: "fiber's Listen", Result: "nil"},
		"(*github.com/gofiber/fiber/v2.App).ListenTLS":           {Kind: Serves, Name: "fiber's ListenTLS", Result: "nil"},
		"(*github.com/gofiber/fiber/v2.App).ListenMutualTLS":     {Kind: Serves, Name: "fiber's ListenMutualTLS", Result: "nil"},
		"(*github.com/gofiber/fiber/v2.App).Listener":            {Kind: Serves, Name: "fiber's Listener", Result: "nil"},
		"(*github.com/gofiber/fiber/v2.App).Shutdown":            {Kind: Drains, Arg: -1, Name: "Shutdown"},
		"(*github.com/gofiber/fiber/v2.App).ShutdownWithTimeout": {Kind: Drains, Arg: -1, Name: "ShutdownWithTimeout", Bound: true},
		"(*github.com/gofiber/fiber/v2.App).ShutdownWithContext": {Kind: Drains, Arg: 1, Name: "ShutdownWithContext"},
		"(*github.com/gofiber/fiber/v3.App).Listen":              {Kind: Serves, Name: "fiber's Listen", Result: "nil"},
		"(*github.com/gofiber/fiber/v3.App).Listener":            {Kind: Serves, Name: "fiber's Listener", Result: "nil"},
		"(*github.com/gofiber/fiber/v3.App).Shutdown":            {Kind: Drains, Arg: -1, Name: "Shutdown"},
		"(*github.com/gofiber/fiber/v3.App).ShutdownWithTimeout": {Kind: Drains, Arg: -1, Name: "ShutdownWithTimeout", Bound: true},
		"(*github.com/gofiber/fiber/v3.App).ShutdownWithContext": {Kind: Drains, Arg: 1, Name: "ShutdownWithContext"},

		// https://pkg.go.dev/github.com/valyala/fasthttp#Server.Shutdown
		"github.com/valyala/fasthttp.ListenAndServe":                {Kind: Serves, On: -1, Arg: 1, Name: "fasthttp.ListenAndServe", Result: "nil"},
		"github.com/valyala/fasthttp.ListenAndServeTLS":             {Kind: Serves, On: -1, Arg: 3, Name: "fasthttp.ListenAndServeTLS", Result: "nil"},
		"github.com/valyala/fasthttp.Serve":                         {Kind: Serves, On: -1, Arg: 1, Name: "fasthttp.Serve", Result: "nil"},
		"(*github.com/valyala/fasthttp.Server).ListenAndServe":      {Kind: Serves, Name: "ListenAndServe", Result: "nil"},
		"(*github.com/valyala/fasthttp.Server).ListenAndServeTLS":   {Kind: Serves, Name: "ListenAndServeTLS", Result: "nil"},
		"(*github.com/valyala/fasthttp.Server).Serve":               {Kind: Serves, Name: "Serve", Result: "nil"},
		"(*github.com/valyala/fasthttp.Server).Shutdown":            {Kind: Drains, Arg: -1, Name: "Shutdown"},
		"(*github.com/valyala/fasthttp.Server).ShutdownWithContext": {Kind: Drains, Arg: 1, Name: "ShutdownWithContext"},

		// Queue consumers: a call that takes the next message is work that goes on for ever.
		"(*github.com/segmentio/kafka-go.Reader).ReadMessage":  {Kind: Serves, Name: "ReadMessage", Result: "consumer"},
		"(*github.com/segmentio/kafka-go.Reader).FetchMessage": {Kind: Serves, Name: "FetchMessage", Result: "consumer"},

		// Frameworks that handle SIGTERM themselves.
		// https://pkg.go.dev/go.uber.org/fx#App.Run: "blocks on the Done channel", which signals end; Wait too
		"(*go.uber.org/fx.App).Run":         {Kind: Injects, Name: "fx"},
		"(*go.uber.org/fx.App).Start":       {Kind: Injects, Name: "fx.Start"},
		"(*go.uber.org/fx.App).Stop":        {Kind: Stops},
		"go.uber.org/fx.New":                {Kind: Joins, On: -1, Name: "fx.New"},
		"go.uber.org/fx.Module":             {Kind: Joins, On: -1, Name: "fx.Module"},
		"go.uber.org/fx.Options":            {Kind: Joins, On: -1, Name: "fx.Options"},
		"go.uber.org/fx.Provide":            {Kind: Joins, On: -1, Name: "fx.Provide"},
		"go.uber.org/fx.Invoke":             {Kind: Joins, On: -1, Name: "fx.Invoke"},
		"go.uber.org/fx.Annotate":           {Kind: Joins, On: -1, Name: "fx.Annotate"},
		"go.uber.org/fx.StartStopHook":      {Kind: Joins, On: -1, Name: "fx.StartStopHook"},
		"go.uber.org/fx.StartHook":          {Kind: Joins, On: -1, Name: "fx.StartHook"},
		"go.uber.org/fx.StopHook":           {Kind: Joins, On: -1, Name: "fx.StopHook"},
		"(go.uber.org/fx.Lifecycle).Append": {Kind: Hooks, Arg: 1},
		"(*go.uber.org/fx.App).Done":        {Kind: TermChannel},
		"(*go.uber.org/fx.App).Wait":        {Kind: TermChannel},
		// https://go-kratos.dev/docs/component/app: SIGTERM, SIGQUIT and SIGINT by default
		"(*github.com/go-kratos/kratos/v2.App).Run": {Kind: Handled, Name: "kratos"},
		// https://github.com/micro/go-micro/blob/master/service.go: signal.Notify(ch, signalutil.Shutdown()...)
		"(go-micro.dev/v4.Service).Run":              {Kind: Handled, Name: "go-micro"},
		"(go-micro.dev/v5.Service).Run":              {Kind: Handled, Name: "go-micro"},
		"(github.com/micro/go-micro.Service).Run":    {Kind: Handled, Name: "go-micro"},
		"(github.com/micro/go-micro/v2.Service).Run": {Kind: Handled, Name: "go-micro"},
		"(github.com/asim/go-micro/v3.Service).Run":  {Kind: Handled, Name: "go-micro"},
		// https://pkg.go.dev/sigs.k8s.io/controller-runtime/pkg/manager/signals#SetupSignalHandler
		"sigs.k8s.io/controller-runtime.SetupSignalHandler":                     {Kind: TermContext},
		"sigs.k8s.io/controller-runtime/pkg/manager/signals.SetupSignalHandler": {Kind: TermContext},
		// https://pkg.go.dev/k8s.io/apiserver/pkg/server#SetupSignalContext
		"k8s.io/apiserver/pkg/server.SetupSignalContext": {Kind: TermContext},
		"k8s.io/apiserver/pkg/server.SetupSignalHandler": {Kind: TermChannel},
		"knative.dev/pkg/signals.NewContext":             {Kind: TermContext},
		"knative.dev/pkg/signals.SetupSignalHandler":     {Kind: TermChannel},
		// https://pkg.go.dev/github.com/kardianos/service#Service: Run handles the signals of the service manager
		"(github.com/kardianos/service.Service).Run": {Kind: Handled, Name: "kardianos/service"},
		// https://pkg.go.dev/github.com/hibiken/asynq#Server.Run: "waits for a signal ... SIGTERM"
		"(*github.com/hibiken/asynq.Server).Run":      {Kind: Handled, Name: "asynq"},
		"(*github.com/hibiken/asynq.Server).Start":    {Kind: Serves, Name: "asynq's Start", Result: "started"},
		"(*github.com/hibiken/asynq.Server).Shutdown": {Kind: Drains, Arg: -1, Name: "Shutdown", Bound: true}, // Config.ShutdownTimeout, 8 s by default
		"(*github.com/hibiken/asynq.Scheduler).Run":   {Kind: Handled, Name: "asynq"},
		// https://pkg.go.dev/github.com/aws/aws-lambda-go/lambda#Start: the platform stops it between requests
		"github.com/aws/aws-lambda-go/lambda.Start":                   {Kind: Handled, Name: "lambda"},
		"github.com/aws/aws-lambda-go/lambda.StartWithOptions":        {Kind: Handled, Name: "lambda"},
		"github.com/aws/aws-lambda-go/lambda.StartHandler":            {Kind: Handled, Name: "lambda"},
		"github.com/aws/aws-lambda-go/lambda.StartHandlerWithContext": {Kind: Handled, Name: "lambda"},
		// https://pkg.go.dev/go.temporal.io/sdk/worker#InterruptCh: "SIGINT or SIGTERM"
		"go.temporal.io/sdk/worker.InterruptCh": {Kind: TermChannel},
		// https://github.com/cloudwego/hertz/blob/main/pkg/app/server/hertz.go: Spin waits for SIGTERM
		"(*github.com/cloudwego/hertz/pkg/app/server.Hertz).Spin": {Kind: Handled, Name: "hertz"},
		// https://github.com/zeromicro/go-zero/blob/master/core/proc/signals.go: from an init function
		"(*github.com/zeromicro/go-zero/rest.Server).Start":               {Kind: Handled, Name: "go-zero"},
		"(*github.com/zeromicro/go-zero/zrpc.RpcServer).Start":            {Kind: Handled, Name: "go-zero"},
		"(*github.com/zeromicro/go-zero/core/service.ServiceGroup).Start": {Kind: Handled, Name: "go-zero"},
		// https://beego.gocn.vip, graceful only by setting: the process ends at once otherwise; not listed
		// https://pkg.go.dev/github.com/kataras/iris/v12#Application.Run: interrupts are handled unless WithoutInterruptHandler
		"(*github.com/kataras/iris/v12.Application).Run":    {Kind: Handled, Name: "iris"},
		"(*github.com/kataras/iris/v12.Application).Listen": {Kind: Handled, Name: "iris"},
		// https://goframe.org/docs/web/server-graceful: SIGTERM ends it gracefully
		"(*github.com/gogf/gf/v2/net/ghttp.Server).Run": {Kind: Handled, Name: "goframe"},
		// https://pkg.go.dev/gofr.dev/pkg/gofr#App.Run
		"(*gofr.dev/pkg/gofr.App).Run": {Kind: Handled, Name: "gofr"},
		// https://pkg.go.dev/github.com/gobuffalo/buffalo#App.Serve: listens for SIGTERM and interrupts
		"(*github.com/gobuffalo/buffalo.App).Serve": {Kind: Handled, Name: "buffalo"},
		// Servers that are graceful by themselves.
		"github.com/tylerb/graceful.Run":                            {Kind: Handled, Name: "graceful"},
		"(*github.com/tylerb/graceful.Server).ListenAndServe":       {Kind: Handled, Name: "graceful"},
		"gopkg.in/tylerb/graceful.v1.Run":                           {Kind: Handled, Name: "graceful"},
		"github.com/fvbock/endless.ListenAndServe":                  {Kind: Handled, Name: "endless"},
		"github.com/fvbock/endless.ListenAndServeTLS":               {Kind: Handled, Name: "endless"},
		"github.com/facebookgo/grace/gracehttp.Serve":               {Kind: Handled, Name: "gracehttp"},
		"github.com/ory/graceful.Graceful":                          {Kind: Handled, Name: "graceful"},
		"github.com/caddyserver/caddy/v2/cmd.Main":                  {Kind: Handled, Name: "caddy"},
		"github.com/coredns/coredns/coremain.Run":                   {Kind: Handled, Name: "coredns"},
		"(*github.com/pocketbase/pocketbase.PocketBase).Start":      {Kind: Handled, Name: "pocketbase"},
		"(*github.com/pocketbase/pocketbase.PocketBase).Execute":    {Kind: Handled, Name: "pocketbase"},
		"github.com/hashicorp/go-plugin.Serve":                      {Kind: Handled, Name: "go-plugin"}, // the host stops it
		"github.com/hashicorp/terraform-plugin-sdk/v2/plugin.Serve": {Kind: Handled, Name: "terraform"},

		// Connections that leave the server's hands.
		"(*github.com/gorilla/websocket.Upgrader).Upgrade": {Kind: Upgrades, Name: "Upgrade"},
		"github.com/gorilla/websocket.Upgrade":             {Kind: Upgrades, Name: "Upgrade"},
		"github.com/coder/websocket.Accept":                {Kind: Upgrades, Name: "Accept"},
		"nhooyr.io/websocket.Accept":                       {Kind: Upgrades, Name: "Accept"},
		"github.com/gobwas/ws.UpgradeHTTP":                 {Kind: Upgrades, Name: "UpgradeHTTP"},
	}
}
