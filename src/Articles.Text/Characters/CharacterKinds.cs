using Articles.Text.Conversion;
using Articles.Text.Layout;
using Articles.Text.Repairs;
using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Characters;

/// <summary>
/// All code units by what the steps ask of one. Few combinations of answers occur: a code unit's kind takes one byte, so
/// that the part of the table that a text's characters are in stays in the processor's nearest cache.
/// </summary>
internal static class CharacterKinds
{
    private static readonly byte[] Kinds = new byte[char.MaxValue + 1];
    private static readonly CharacterKind[] Distinct = new CharacterKind[byte.MaxValue + 1];

    static CharacterKinds()
    {
        var numbers = new Dictionary<CharacterKind, byte>();
        for (var i = 0; i < Kinds.Length; i++)
        {
            var unit = (char)i;
            var kind = new CharacterKind(CharacterCounts.Packed(unit), SignsOf(unit));
            if (!numbers.TryGetValue(kind, out var number))
            {
                number = checked((byte)numbers.Count);
                numbers.Add(kind, number);
                Distinct[number] = kind;
            }
            Kinds[i] = number;
        }
    }

    /// <summary>Whether a code unit has one of some signs.</summary>
    public static bool Has(char unit, CharacterSigns signs) =>
        (Distinct[Kinds[unit]].Signs & signs) != CharacterSigns.None;

    /// <summary>Where the first code unit with one of some signs stands, from a place on; the text's length for none.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, int from, CharacterSigns signs)
    {
        var (kinds, distinct) = (Kinds, Distinct);
        while (from < text.Length && (distinct[kinds[text[from]]].Signs & signs) == CharacterSigns.None)
        {
            from++;
        }
        return from;
    }

    /// <summary>Adds up what a text's code units are, in one pass.</summary>
    public static TextSurvey Survey(ReadOnlySpan<char> text)
    {
        var (kinds, distinct) = (Kinds, Distinct);
        var counts = default(CharacterCounts);
        var (all, pairs, before) = (CharacterSigns.None, CharacterSigns.None, CharacterSigns.None);
        while (!text.IsEmpty)
        {
            var part = text[..Math.Min(text.Length, CharacterCounts.MostPacked)];
            text = text[part.Length..];
            var packed = 0UL;
            foreach (var unit in part)
            {
                ref readonly var kind = ref distinct[kinds[unit]];
                packed += kind.Counts;
                all |= kind.Signs;
                pairs |= kind.Signs & before;
                before = kind.Signs;
            }
            counts = counts.Plus(packed);
        }
        return new TextSurvey(counts, all, pairs);
    }

    private static CharacterSigns SignsOf(char unit)
    {
        var signs = unit switch
        {
            '&' or '%' or '#' => CharacterSigns.Escape,
            '.' or '\'' or '`' or (>= '\uD83C' and <= '\uD83E') or (>= '\u2600' and <= '\u27BF') or '\uFE0F' =>
                CharacterSigns.Inserted,
            '﹒' or '．' or '。' => CharacterSigns.SmallStop,
            _ => CharacterSigns.None,
        };
        Add(unit == '?', CharacterSigns.Question);
        Add(unit == ' ', CharacterSigns.Space);
        Add(unit is '(' or '（', CharacterSigns.Bracket);
        Add(unit is ',' or ';' or ':' or '?' or '!' or '(' or ')', CharacterSigns.HalfWidth);
        Add(ScriptCounts.Of([unit]).Traditional > 0, CharacterSigns.Traditional);
        Add(CharacterClass.IsBlank(unit), CharacterSigns.Blank);
        Add(InvisibleCharacterStep.MayGo(unit), CharacterSigns.Invisible);
        Add(DamageWindow.MayMark(unit), CharacterSigns.Damage);
        Add(DoubledPunctuationStep.MayDouble(unit), CharacterSigns.Mark);
        Add(WidthStep.MayChange(unit), CharacterSigns.Width);
        Add(Caption.IsArrow(unit), CharacterSigns.Arrow);
        Add(Paragraph.IsTold(unit), CharacterSigns.Clause);
        return signs | AdvertisingWords.AnyBrand.SignsOf(unit) | AdvertisingWords.AnyAdult.SignsOf(unit);

        void Add(bool has, CharacterSigns sign) => signs |= has ? sign : CharacterSigns.None;
    }
}
