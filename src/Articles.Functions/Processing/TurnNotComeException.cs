namespace Articles.Functions.Processing;

/// <summary>A large text's turn did not come in time: it is to be tried again, and nothing is wrong with it.</summary>
public sealed class TurnNotComeException() : Exception(Text)
{
    /// <summary>What is told to whoever waits for the article.</summary>
    public const string Text = "Other large texts are at work; this one is tried again.";
}
