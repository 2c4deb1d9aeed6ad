namespace Articles.Text.Tests.Repairs;

/// <summary>Some three hundred clean sentences on all kinds of subjects, written for these tests.</summary>
internal static class CleanSentences
{
    public static string[] All { get; } =
        File.ReadAllLines(Checkout.PathOf("tests", "Articles.Text.Tests", "Repairs", "Sentences", "facts.txt"));
}
