using Articles.Lexicon;
using Articles.Text.Conversion;
using Articles.Text.Layout;
using Articles.Text.Repairs;
using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Characters;

/// <summary>
/// Makes the table of all code units' signs. Each question is asked only where a code unit can be that the answer is yes
/// for: the table is made while the first article of a process waits.
/// </summary>
internal static class CharacterSignTable
{
    private const char LastAscii = '\x7F';
    private const char LastLatin = '\xFF';

    /// <summary>Makes the table.</summary>
    public static CharacterSigns[] Make()
    {
        var signs = new CharacterSigns[char.MaxValue + 1];
        Add("&%#", CharacterSigns.Escape);
        Add("?", CharacterSigns.Question);
        Add(" ", CharacterSigns.Space);
        Add("(（", CharacterSigns.Bracket);
        Add(",;:?!()", CharacterSigns.HalfWidth);
        Add("﹒．。", CharacterSigns.SmallStop);
        Add(".'`\uFE0F", CharacterSigns.Inserted);
        // The first halves of pictures' surrogates, and the older pictures.
        AddWhere('\uD83C', '\uD83E', _ => true, CharacterSigns.Inserted);
        AddWhere('\u2600', '\u27BF', _ => true, CharacterSigns.Inserted);
        AddWhere('\0', LastLatin, CharacterClass.IsBlank, CharacterSigns.Blank);
        AddWhere('\u2000', '\u3000', CharacterClass.IsBlank, CharacterSigns.Blank);
        AddWhere('\0', '\u2FFF', InvisibleCharacterStep.MayGo, CharacterSigns.Invisible);
        AddWhere('\uE000', char.MaxValue, InvisibleCharacterStep.MayGo, CharacterSigns.Invisible);
        AddWhere('\0', char.MaxValue, DamageWindow.MayMark, CharacterSigns.Damage);
        AddWhere('\u25A0', '\u25FF', Caption.IsArrow, CharacterSigns.Arrow);
        AddPunctuation(DoubledPunctuationStep.MayDouble, CharacterSigns.Mark);
        AddPunctuation(WidthStep.MayChange, CharacterSigns.Width);
        AddWhere('\uFE50', '\uFE6F', WidthStep.MayChange, CharacterSigns.Width);
        AddPunctuation(Paragraph.IsTold, CharacterSigns.Clause);
        AddWhere(Ideographs.FirstRare, '\uDFFF', ScriptCounts.IsTraditional, CharacterSigns.Traditional);
        AddWhere('\uF900', '\uFAFF', ScriptCounts.IsTraditional, CharacterSigns.Traditional);
        AdvertisingWords.AnyBrand.AddSigns(signs);
        AdvertisingWords.AnyAdult.AddSigns(signs);
        return signs;

        void Add(string units, CharacterSigns sign)
        {
            foreach (var unit in units)
            {
                signs[unit] |= sign;
            }
        }

        void AddPunctuation(Func<char, bool> has, CharacterSigns sign)
        {
            AddWhere('\0', LastAscii, has, sign);
            AddWhere('\u2010', '\u203F', has, sign);
            AddWhere('\u3000', '\u303F', has, sign);
            AddWhere('\uFF00', '\uFFEF', has, sign);
        }

        void AddWhere(char first, char last, Func<char, bool> has, CharacterSigns sign)
        {
            for (int unit = first; unit <= last; unit++)
            {
                signs[unit] |= has((char)unit) ? sign : CharacterSigns.None;
            }
        }
    }
}
