namespace Articles.Analysis.Tests.Entities;

/// <summary>The files of sentences with the names in each.</summary>
internal static class CaseLines
{
    /// <summary>The lines of a file, comments left out, as rows of test data.</summary>
    public static TheoryData<string> Of(string file) =>
        [
            .. File.ReadLines(Checkout.PathOf("tests/Articles.Analysis.Tests/Entities/Cases", file))
                .Where(x => x.Length > 0 && x[0] != '#'),
        ];
}
