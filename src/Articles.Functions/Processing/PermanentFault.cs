namespace Articles.Functions.Processing;

/// <summary>
/// Faults of our own code on one article. The code is deterministic, so trying again ends the same way: the article is
/// rejected once, with the reason, and can be sent again when a later release has mended the fault.
/// </summary>
internal static class PermanentFault
{
    /// <summary>Whether a failure of reading or analyzing a text would be the same the next time.</summary>
    public static bool Is(Exception error) =>
        error is not (OperationCanceledException or OutOfMemoryException) && !StorageOutage.Is(error);

    /// <summary>The reason for the uploader.</summary>
    /// <param name="step">What could not be done, as a participle.</param>
    /// <param name="error">The failure; the log has the whole of it.</param>
    public static string Reason(string step, Exception error) =>
        $"The article could not be {step} because of a fault in this program ({error.GetType().Name}). The upload is "
        + "kept and can be sent again after an upgrade.";
}
