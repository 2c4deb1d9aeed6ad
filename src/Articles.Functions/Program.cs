using Articles.Functions;

var builder = WebApplication.CreateSlimBuilder(args);
builder.AddHandler();

var app = builder.Build();
app.UseHandler();
app.Run();
