namespace Articles.EndToEnd.Tests;

/// <summary>Waits for what happens in other processes.</summary>
internal static class Eventually
{
    public static async Task HoldsAsync(Func<Task<bool>> condition)
    {
        var deadline = DateTime.UtcNow.AddMinutes(1);
        while (!await condition())
        {
            Assert.True(DateTime.UtcNow < deadline, "It did not come about within a minute.");
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }
}
