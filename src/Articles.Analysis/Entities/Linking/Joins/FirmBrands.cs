using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins a body in short with the one full name of the article that it stands for: see <see cref="FirmAbbreviation"/>. Where it
/// could stand for several, it stands for the body that the article begins with, if that is among them.
/// </summary>
internal static class FirmBrands
{
    public static void Join(NameSet names)
    {
        using var byFirst = LentLookup<char, LinkedName>.Take();
        LinkedName? subject = null;
        Span<char> beginnings = stackalloc char[FirmCore.MostBeginnings];
        foreach (var name in names.AllOf(EntityCategory.Organization))
        {
            subject ??= name.Stands ? name : null;
            // What a known group's firms are called is compared by the group.
            if (name.Key.Length > 2 && (name.Stands || !GroupNames.IsOfGroup(name.Key)))
            {
                foreach (var beginning in beginnings[..FirmCore.Beginnings(name.Key, beginnings)])
                {
                    byFirst.Add(beginning, name);
                }
            }
        }
        foreach (var name in names.Of(EntityCategory.Organization))
        {
            if (!FirmAbbreviation.MayBe(name.Key))
            {
                continue;
            }
            var (only, isSubject, isOther) = (names.OnlyOf(name), false, false);
            foreach (var full in byFirst[name.Key[0]].Take(NameSet.MostCompared))
            {
                // In whatever way it is short, its second character stands in the full name.
                if (full.Key.Contains(name.Key[1]) && FirmAbbreviation.IsShortOf(name.Key, full.Key))
                {
                    isSubject |= ReferenceEquals(full, subject);
                    // What is the group's name already is not the subject's: 甲禾 of 甲禾集团 and 某市甲禾环保有限公司.
                    isOther |= !ReferenceEquals(full, subject) && names.AreOne(full, name);
                    only.Add(full);
                }
            }
            if (isSubject && !isOther)
            {
                names.Join(subject!, name);
            }
            else
            {
                only.Join();
            }
        }
    }
}
