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

    /// <summary>Adds the short forms; none for another body.</summary>
    /// <param name="before">What stands before the number.</param>
    /// <param name="numeral">The number.</param>
    /// <param name="rest">What stands behind it.</param>
    /// <param name="forms">Where they are added.</param>
    public static void Add(string before, string numeral, string rest, List<string> forms)
    {
        var school =
            rest == Attached + Hospital ? before
            : rest == Hospital && before.EndsWith(Attached, StringComparison.Ordinal) ? before[..^Attached.Length]
            : "";
        if (!school.EndsWith(University, StringComparison.Ordinal) || school.Length < University.Length + 2)
        {
            return;
        }
        AddHospital("", numeral, forms);
        AddCalled(school[..^University.Length], numeral, forms);
        AddCalled(school[..1] + "大", numeral, forms);
        if (school.EndsWith(Medical, StringComparison.Ordinal) && school.Length >= Medical.Length + 2)
        {
            AddCalled(school[..1] + "医大", numeral, forms);
            AddCalled(school[..1] + "医", numeral, forms);
            AddCalled(school[..^Medical.Length] + "医大", numeral, forms);
        }
    }

    private static void AddCalled(string school, string numeral, List<string> forms)
    {
        AddHospital(school, numeral, forms);
        forms.Add(school + "附" + numeral);
    }

    private static void AddHospital(string school, string numeral, List<string> forms)
    {
        forms.Add(school + numeral + "附院");
        forms.Add(school + "附" + numeral + "院");
        forms.Add(school + "附" + numeral + Hospital);
    }
}
