namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// A university's hospital in short, as doctors and patients call it: 江州医科大学第一附属医院 is 江医大一附院, 江医大附一院, 附一院;
/// 江华大学附属第一医院 is 江华附一.
/// </summary>
internal static class UniversityHospitals
{
    private const string Attached = "附属";
    private const string Hospital = "医院";
    private const string University = "大学";
    private const string Medical = "医科大学";

    /// <summary>The short forms; none for another body.</summary>
    /// <param name="before">What stands before the number.</param>
    /// <param name="numeral">The number.</param>
    /// <param name="rest">What stands behind it.</param>
    public static IEnumerable<string> Of(string before, string numeral, string rest)
    {
        var school =
            rest == Attached + Hospital ? before
            : rest == Hospital && before.EndsWith(Attached, StringComparison.Ordinal) ? before[..^Attached.Length]
            : "";
        if (!school.EndsWith(University, StringComparison.Ordinal) || school.Length < University.Length + 2)
        {
            yield break;
        }
        foreach (var called in Called(school))
        {
            yield return called + numeral + "附院";
            yield return called + "附" + numeral + "院";
            yield return called + "附" + numeral + Hospital;
            if (called.Length > 0)
            {
                yield return called + "附" + numeral;
            }
        }
    }

    private static IEnumerable<string> Called(string school)
    {
        yield return "";
        yield return school[..^University.Length];
        yield return school[..1] + "大";
        if (school.EndsWith(Medical, StringComparison.Ordinal) && school.Length >= Medical.Length + 2)
        {
            yield return school[..1] + "医大";
            yield return school[..1] + "医";
            yield return school[..^Medical.Length] + "医大";
        }
    }
}
