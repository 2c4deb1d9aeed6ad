using Articles.Analysis.Entities.Recognition;

namespace Articles.Analysis.Entities.Names;

/// <summary>Joins an app with its edition: 甲App老年版 is the app; a hotline's seat is a service of its own.</summary>
internal static class AppEditionNames
{
    /// <summary>Joins them.</summary>
    public static void Add(NameBook book, in Findings findings)
    {
        foreach (var edition in findings.Editions)
        {
            var app = findings.Text.NameOf(edition.Start, edition.End);
            if (
                app.EndsWith("App", StringComparison.OrdinalIgnoreCase)
                && findings.Chosen.StartingAt(edition.Start) is { } whole
            )
            {
                book.Join(findings.Text.NameOf(whole.Start, whole.End), app);
            }
        }
    }
}
