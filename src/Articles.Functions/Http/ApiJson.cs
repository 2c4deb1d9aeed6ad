using System.Text.Json;
using System.Text.Json.Serialization;
using Articles.Functions.Endpoints;
using Microsoft.AspNetCore.Mvc;

namespace Articles.Functions.Http;

/// <summary>JSON of the answers, generated at build: camelCase, nulls written.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ItemList<ArticleItem>))]
[JsonSerializable(typeof(ItemList<RepairItem>))]
[JsonSerializable(typeof(ItemList<EntityItem>))]
[JsonSerializable(typeof(ItemList<MetricItem>))]
[JsonSerializable(typeof(ItemList<NameItem>))]
[JsonSerializable(typeof(ItemList<SearchItem>))]
[JsonSerializable(typeof(ArticleDetail))]
[JsonSerializable(typeof(UploadAccepted))]
[JsonSerializable(typeof(ReprocessAccepted))]
[JsonSerializable(typeof(SummaryAnswer))]
[JsonSerializable(typeof(EntityCard))]
[JsonSerializable(typeof(StatsAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Triggers.InvocationResponse))]
internal sealed partial class ApiJson : JsonSerializerContext;
