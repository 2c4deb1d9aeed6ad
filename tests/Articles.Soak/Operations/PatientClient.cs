using System.Net;
using Articles.Soak.Running;
using Articles.Soak.Texts;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Articles.Soak.Operations;

/// <summary>
/// Repeats each call until its outcome is known, as a caller must who was told 500 or 503 or nothing at all: then the
/// call may have been carried out or not.
/// </summary>
internal sealed class PatientClient(RunningApp app, Tally answers)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    /// <summary>Calls that were answered as they never should be.</summary>
    public Problems Problems { get; } = new();

    public Task DropAsync(string name, Upload file) =>
        KnownAsync(blob => blob.UploadAsync(new BinaryData(file.Content), overwrite: true), name);

    public Task TouchAsync(string name, int value) =>
        KnownAsync(blob => blob.SetMetadataAsync(new Dictionary<string, string> { ["touched"] = $"{value}" }), name);

    public Task DeleteBlobAsync(string name) => KnownAsync(blob => blob.DeleteIfExistsAsync(), name);

    /// <summary>Uploads by the API and follows where it points.</summary>
    public async Task PostAsync(string name, Upload file)
    {
        var address = await CallAsync(
            () =>
                new HttpRequestMessage(HttpMethod.Post, $"articles?name={Uri.EscapeDataString(name)}")
                {
                    Content = new ByteArrayContent(file.Content),
                },
            HttpStatusCode.Accepted
        );
        await CallAsync(() => new HttpRequestMessage(HttpMethod.Get, address.Location), HttpStatusCode.OK);
    }

    /// <summary>Deletes by the API.</summary>
    /// <returns>Whether it is gone: an upload that no trigger has reported yet is unknown to the API and stays.</returns>
    public async Task<bool> DeleteArticleAsync(string name)
    {
        var id = Storage.ArticleId.FromName(name);
        var answer = await CallAsync(
            () => new HttpRequestMessage(HttpMethod.Delete, $"articles/{id}"),
            HttpStatusCode.NoContent,
            HttpStatusCode.NotFound
        );
        return answer.Status == HttpStatusCode.NoContent || !await ExistsAsync(name);
    }

    private async Task<bool> ExistsAsync(string name)
    {
        var exists = false;
        await KnownAsync(async blob => exists = await blob.ExistsAsync(), name);
        return exists;
    }

    private async Task KnownAsync(Func<BlobClient, Task> call, string name)
    {
        while (true)
        {
            try
            {
                await call(app.Uploads.GetBlobClient(name));
                return;
            }
            catch (Exception e)
                when (e
                        is RequestFailedException { Status: 0 or >= 500 }
                            or AggregateException
                            or IOException
                            or OperationCanceledException
                )
            {
                answers.Add("storage: no answer");
                await Task.Delay(Pause);
            }
            catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobNotFound)
            {
                return;
            }
        }
    }

    private async Task<(HttpStatusCode Status, Uri? Location)> CallAsync(
        Func<HttpRequestMessage> make,
        params HttpStatusCode[] expected
    )
    {
        while (true)
        {
            using var request = make();
            try
            {
                using var response = await app.Client.SendAsync(request);
                answers.Add($"{request.Method}: {(int)response.StatusCode}");
                if (expected.Contains(response.StatusCode))
                {
                    return (response.StatusCode, response.Headers.Location);
                }

                // The host says 500, with nothing more, when the handler died under the call.
                var body = await response.Content.ReadAsStringAsync();
                var isDeath = response.StatusCode == HttpStatusCode.InternalServerError && body.Length == 0;
                if (!isDeath && OutageAnswer.Flaw(response) is { } flaw)
                {
                    Problems.Add($"{request.Method} {request.RequestUri}: {flaw} {body}");
                    if (response.StatusCode != HttpStatusCode.ServiceUnavailable)
                    {
                        return (response.StatusCode, null);
                    }
                }
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                answers.Add($"{request.Method}: broken off");
            }
            catch (OperationCanceledException e) when (e.InnerException is TimeoutException)
            {
                Problems.Add($"{request.Method} {request.RequestUri}: no answer in {app.Client.Timeout}");
            }

            await Task.Delay(Pause);
        }
    }
}
