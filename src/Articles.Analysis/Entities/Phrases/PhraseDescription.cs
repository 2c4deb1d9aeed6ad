using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Describes a noun phrase by its tokens and by what stands around it.</summary>
internal static class PhraseDescription
{
    // What a thing itself does, though the dictionary calls it a noun: 某平台落地.
    private static readonly WordSet Arrivals = new(["落地", "落户", "落成", "投用", "启用", "试运行"]);
    private static readonly WordSet Kinds = new(["领域", "行业", "类", "级", "型", "方面"]);

    /// <summary>The phrase between two tokens without a quotation in it.</summary>
    public static Phrase Between(TokenizedText text, int first, int last, int headLength) =>
        Of(text, first, last, headLength, -1);

    /// <summary>The phrase between two tokens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="last">Its last token, whose end is the head noun's.</param>
    /// <param name="headLength">The head noun's length, in UTF-16 code units.</param>
    /// <param name="quote">The opening mark of a quotation in it; -1 if there is none.</param>
    public static Phrase Of(TokenizedText text, int first, int last, int headLength, int quote)
    {
        var (content, proper, unknown, latin, single) = (0, false, false, false, 0);
        var (brand, codes, run, own) = (false, false, 0, 0);
        for (var i = first; i <= last; i++)
        {
            var length = i == last ? text[i].Length - headLength : text[i].Length;
            var word = text[i][..Math.Max(0, length)];
            var generic = IsOneOf(text, i, word, Grammar.Generic) && !IsInBrand(text, i, last);
            var code = text.Kind(i) == TokenKind.Latin && text.IsOneOf(i, Grammar.Codes);
            latin |= (text.Kind(i) == TokenKind.Latin && !code) || (text.Kind(i) == TokenKind.Number && length >= 3);
            proper |= i < last && PhraseWords.IsProper(text, i);
            single =
                text.Kind(i) == TokenKind.Word && length == 1 && i < last && text.Tag(i) is not "a" ? single + 1 : 0;
            run = single > 0 && text.Tag(i) is not ("m" or "f" or "q" or "a") ? run + 1 : 0;
            brand |=
                run >= 2
                || (i < last && text.Tag(i) is "nz" or "nt" or "nrt" or "x" && !text.IsOneOf(i, Grammar.NominalVerbs));
            codes |= code;
            unknown |= single >= 2 || (text.Tag(i) == "x" && i < last);
            own +=
                code
                || generic
                || text.Kind(i) is TokenKind.Mark
                || text.IsPlace(i)
                || text.Tag(i) is "ns"
                || word is "中国" or "国家"
                || IsOneOf(text, i, word, Grammar.Bodies)
                || PhraseWords.IsTrade(text, i)
                    ? 0
                    : word.Length;
            content += code || generic || text.Kind(i) is TokenKind.Mark ? 0 : word.Length;
        }
        return new Phrase
        {
            Text = text,
            First = first,
            Last = last,
            ModifierLength = text.End(last) - headLength - text.Start(first),
            Content = content,
            OwnContent = own,
            HasProper = proper,
            HasUnknown = unknown,
            HasLatin = latin,
            HasBrand = brand,
            HasCode = codes,
            Quote = quote,
        };
    }

    // Of most words, which are a token each, the token tells at a glance that a set lacks them.
    private static bool IsOneOf(TokenizedText text, int token, ReadOnlySpan<char> word, WordSet words) =>
        word.Length == text[token].Length ? text.IsOneOf(token, words) : words.Contains(word);

    // 云|启|平台: a character of a brand that no word covers, though by itself it would tell a kind.
    private static bool IsInBrand(TokenizedText text, int token, int last) =>
        text[token].Length == 1
        && token + 1 < last
        && text[token + 1].Length == 1
        && text.Kind(token + 1) == TokenKind.Word
        && text.Tag(token + 1) is not ("m" or "f" or "q" or "a" or "c" or "uj");

    /// <summary>Whether the word before a phrase's last one is a company's trade.</summary>
    public static bool EndsInTrade(TokenizedText text, int first, int last) =>
        first < last && (PhraseWords.IsTrade(text, last - 1) || (first == last - 1 && text.Tag(first) == "nt"));

    /// <summary>Whether the word before a phrase's last one tells a kind.</summary>
    public static bool EndsInKind(TokenizedText text, int first, int last) =>
        first < last && Kinds.LongestEnd(text[last - 1]) > 0 && !text[last - 1].EndsWith("模型");

    /// <summary>Whether the word before a phrase's last one is a verb of news.</summary>
    public static bool EndsInVerb(TokenizedText text, int first, int last) =>
        first < last
        && text[last - 1].Length > 1
        && (text.IsOneOf(last - 1, Grammar.Boundaries) || text.Tag(last - 1) is "v");

    /// <summary>Whether a phrase only modifies the noun behind it.</summary>
    public static bool Modifies(TokenizedText text, int first, int last) =>
        (PhraseWords.IsNoun(text, last + 1) && !text.IsOneOf(last + 1, Arrivals) && !IsSiteOf(text, last))
        || (
            text.IsOneOf(last + 1, Grammar.ModifyingVerbs)
            && !IsWhatTwoDo(text, first, last + 1)
            // 甲大模型|发布。: what is done ends the clause.
            && !(text[last + 1] is "发布" && text.Kind(last + 2) is TokenKind.Mark or TokenKind.Space)
        )
        || text.Mark(last + 1) == '“';

    // 甲项目|现场: where it is built.
    private static bool IsSiteOf(TokenizedText text, int last) =>
        text[last] is "项目" or "工程" && text[last + 1] is "现场" or "工地" or "施工现场" or "建设现场";

    // 甲工程与|乙平台|融合: what is done with two things ends the clause.
    private static bool IsWhatTwoDo(TokenizedText text, int first, int verb) =>
        text[verb] is "融合" or "对接" or "联动" or "协同" or "互联" or "集成"
        && text[first - 1] is "与" or "同" or "和" or "跟"
        && text.Kind(verb + 1) == TokenKind.Mark;
}
