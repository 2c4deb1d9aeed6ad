namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// The office that a national regulator has in a place, as it is called there: 国家金融监督管理总局江州监管局 is 江州金融监管局. Public
/// knowledge of how the regulators name their offices.
/// </summary>
internal static class RegulatorForms
{
    private static readonly (string Regulator, string Ending, string Called)[] Offices =
    [
        ("国家金融监督管理总局", "监管局", "金融监管局"),
        ("中国证券监督管理委员会", "监管局", "证监局"),
        ("中国证监会", "监管局", "证监局"),
        ("国家能源局", "监管局", "能源监管局"),
        ("国家统计局", "调查总队", "调查总队"),
        ("国家税务总局", "税务局", "税务局"),
    ];

    /// <summary>Adds the short forms, with the place's noun and without; none for another body.</summary>
    public static void Add(string name, List<string> forms)
    {
        foreach (var (regulator, ending, called) in Offices)
        {
            var place = name.Length - regulator.Length - ending.Length;
            if (
                place < 2
                || !name.StartsWith(regulator, StringComparison.Ordinal)
                || !name.EndsWith(ending, StringComparison.Ordinal)
            )
            {
                continue;
            }
            var seat = name.Substring(regulator.Length, place);
            forms.Add(seat + called);
            if (seat.Length > 2 && seat[^1] is '市' or '省')
            {
                forms.Add(seat[..^1] + called);
            }
        }
    }
}
