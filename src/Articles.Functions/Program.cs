using Articles.Functions;
using Articles.Functions.Endpoints;
using Articles.Functions.Http;
using Articles.Functions.Triggers;

var builder = WebApplication.CreateSlimBuilder(args);
builder.ListenToHost();
builder.Services.AddArticleStorage(builder.Configuration);
builder.Services.AddProcessing();
builder.Services.AddApi();

var app = builder.Build();
app.UseProblems();
app.UseStorageCreation();
app.MapInvocations();

var api = app.MapGroup("/api").AddEndpointFilter<EntityTagFilter>();
api.MapHealth();
api.MapArticles();
api.MapArticleText();
api.MapArticleResults();
api.MapEntities();
api.MapMetrics();
api.MapStats();
app.Run();
