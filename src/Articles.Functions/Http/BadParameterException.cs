namespace Articles.Functions.Http;

/// <summary>A parameter that can't be used. The caller gets a 400 that names it.</summary>
public sealed class BadParameterException(string parameter, string reason) : Exception($"{parameter}: {reason}");
