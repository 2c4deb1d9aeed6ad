namespace Articles.Functions.OpenApi;

/// <summary>What the calls are grouped by in the API's description.</summary>
internal static class ApiTags
{
    public const string Articles = "Articles";
    public const string OverAll = "Over all articles";
    public const string Operation = "Operation";
}
