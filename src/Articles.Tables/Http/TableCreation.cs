using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>The requests that create and delete tables.</summary>
internal static class TableCreation
{
    public static async Task<Response<TableItem>> CreateAsync(
        TableService service,
        string name,
        CancellationToken token
    )
    {
        using var message = CreateMessage(service, name, expectedStatus: null);
        var response = await service.SendAsync(message, token);
        return Response.FromValue(new TableItem(name), response);
    }

    public static async Task<Response<TableItem>> CreateIfNotExistsAsync(
        TableService service,
        string name,
        CancellationToken token
    )
    {
        using var message = CreateMessage(service, name, expectedStatus: 409);
        var response = await service.SendAsync(message, token);
        if (response.Status == 409 && TableErrorParser.Read(response.Content)?.Code != "TableAlreadyExists")
        {
            throw new RequestFailedException(response, null, TableErrorParser.Instance);
        }

        return Response.FromValue(new TableItem(name), response);
    }

    public static async Task<Response> DeleteAsync(TableService service, string name, CancellationToken token)
    {
        using var message = service.CreateMessage(RequestMethod.Delete, $"Tables('{name}')", expectedStatus: 404);
        return await service.SendAsync(message, token);
    }

    private static HttpMessage CreateMessage(TableService service, string name, int? expectedStatus)
    {
        TableNameLimits.Check(name);
        var message = service.CreateMessage(RequestMethod.Post, "Tables", expectedStatus);
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(TableItemJson.Write(name));
        return message;
    }
}
