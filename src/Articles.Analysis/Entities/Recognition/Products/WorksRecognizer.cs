using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// Finds works that are called by what is built and its class: 云溪水库工程, 云溪灌区一期工程, also where the dictionary joins 工程 with the
/// word behind it (云溪水库|工程建设), and phases of them (云溪电厂二期项目). 云溪泵站主体工程 is a part of the works.
/// </summary>
internal sealed class WorksRecognizer : IRecognizer
{
    private const string Works = "工程";
    private const string Project = "项目";
    private const int MostBetween = 4;

    private static readonly WordSet Sites = WordTable.Set("projects", "site");
    private static readonly WordSet Waters = WordTable.Set("projects", "water");
    private static readonly WordSet Phases = WordTable.Set("projects", "phase");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var works = text.Next(1, Works[0]); works < text.Count; works = text.Next(works + 1, Works[0]))
        {
            var site = SiteBefore(text, works);
            if (site >= 0 && text.HeadAt(site) is { Category: EntityCategory.Location } head)
            {
                Add(text, site, head, text.Start(works) + Works.Length, isPhase: false, candidates);
            }
        }
        for (var i = text.Next(2, Project[0]); i < text.Count; i = text.Next(i + 1, Project[0]))
        {
            if (text[i] is Project && text[i - 1] is [_, '期'] && text.IsOneOf(i - 1, Phases))
            {
                AddPhase(text, i, candidates);
            }
        }
    }

    // 云溪电厂二期项目: a phase of what is built there.
    private static void AddPhase(TokenizedText text, int project, List<Candidate> candidates)
    {
        var site = project - 2;
        if (
            text.Kind(site) == TokenKind.Word
            && text.HeadAt(site) is { Strength: not Strength.Weak } head
            && head.Category is EntityCategory.Location or EntityCategory.Product
        )
        {
            Add(text, site, head, text.End(project), isPhase: true, candidates);
        }
    }

    private static void Add(TokenizedText text, int site, Head head, int end, bool isPhase, List<Candidate> candidates)
    {
        var phrase = PhraseWalker.Walk(text, site, head.Word.Length, joins: false);
        phrase = PlaceChain.Last(text, phrase, head);
        if (phrase.Quote < 0 && (IsNamed(text, phrase, head) || (isPhase && phrase.HasProper && !phrase.Quantified)))
        {
            candidates.Add(new Candidate(text.Start(phrase.First), end, EntityCategory.Product, 0.6));
        }
    }

    // The last token of the place before 工程 and before what is done there; -1 if none ends there.
    private static int SiteBefore(TokenizedText text, int works)
    {
        if (!IsWorks(text[works]))
        {
            return -1;
        }
        var site = works - 1;
        while (site > 0 && works - site <= MostBetween && text.IsOneOf(site, Phases))
        {
            site--;
        }
        return site >= 0 && text.Kind(site) == TokenKind.Word && Sites.LongestEnd(text[site]) > 0 ? site : -1;
    }

    // 工程款, 工程车, 工程量 are other things than works.
    private static bool IsWorks(ReadOnlySpan<char> word) =>
        word is Works or "工程建设" or "工程施工" or "工程项目" or "工程设计" or "工程进度";

    // A proper name, or characters that form no word; one of three characters is enough for what holds water (亭湾口灌区).
    private static bool IsNamed(TokenizedText text, Phrase phrase, Head head) =>
        !phrase.Quantified
        && phrase.OwnContent >= 1
        && !text.IsOneOf(phrase.Last - 1, Grammar.Generic)
        && (
            phrase.HasUnknown
            || (phrase.HasProper && !IsCommon(text, phrase.Last - 1))
            || (phrase.OwnContent >= 3 && Waters.Contains(head.Word) && !IsCommon(text, phrase.Last - 1))
        );

    // 湖南|病险|水库, 高标准|灌区: all of a kind.
    private static bool IsCommon(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && text[token].Length > 1
        && text.Tag(token) is ['n' or 'b' or 'a' or 'v' or 'l' or 'd', ..] and not ("ns" or "nr" or "nz" or "nt");

    /// <summary>The end of the works that are called by a place which ends at a token; 0 if there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="last">The place's last token.</param>
    public static int EndBehind(TokenizedText text, int last) =>
        Sites.LongestEnd(text[last]) > 0 ? EndOf(text, last + 1) : 0;

    // Where 工程 ends that follows at once or behind what is done there; 0 if none does.
    private static int EndOf(TokenizedText text, int token)
    {
        var i = token;
        while (i < token + MostBetween && text.IsOneOf(i, Phases))
        {
            i++;
        }
        return i < text.Count && IsWorks(text[i]) ? text.Start(i) + Works.Length : 0;
    }
}
