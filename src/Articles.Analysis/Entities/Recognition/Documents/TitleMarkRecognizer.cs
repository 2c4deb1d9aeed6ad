using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Documents;

/// <summary>Finds what stands between 《 and 》: documents, and newspapers, which are bodies.</summary>
internal sealed class TitleMarkRecognizer : IRecognizer
{
    private const int LongestTitle = 80;

    private static readonly WordSet Newspaper = new([
        "日报",
        "晚报",
        "时报",
        "早报",
        "商报",
        "晨报",
        "都市报",
        "周报",
        "青年报",
    ]);

    // Newspapers whose names end in nothing that all of them do.
    private static readonly WordSet Media = WordTable.Set("bodies", "media");

    private const int MostListed = 8;

    /// <summary>How many words on either side of a title are read.</summary>
    private const int Nearby = 12;

    // What somebody made, not what somebody decided: it is a product.
    private static readonly WordSet Genres = WordTable.Set("works", "genre");

    private static readonly WordSet Behind = WordTable.Set("works", "behind");

    // 印发《甲》, 《甲》规定: what is done with documents, and what they say.
    private static readonly WordSet OfPapers = WordTable.Set("works", "of papers");
    private static readonly WordSet Near = WordTable.Set("works", "near");

    // Behind a title: it is that of who publishes.
    private static readonly WordSet Publications = WordTable.Set("works", "publication");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, '《'); i < text.Count; i = text.Next(i + 1, '《'))
        {
            if (text.Mark(i) == '《' && text.Partner(i) is var close and > 0)
            {
                var (start, end) = (text.End(i), text.Start(close));
                if (end - start is >= 2 and <= LongestTitle)
                {
                    var category =
                        Newspaper.LongestEnd(text.Text.AsSpan(start, end - start)) > 0
                        || Media.Contains(text.Text.AsSpan(start, end - start))
                        || Publications.Contains(text[text.After(close)])
                        || IsJournal(text, i)
                            ? EntityCategory.Organization
                        : IsWork(text, i) || text.IsOneOf(close + 1, Behind) || IsSaidToBeWork(text, i, close)
                            ? EntityCategory.Product
                        : EntityCategory.Document;
                    candidates.Add(new Candidate(start, end, category, 1));
                }
            }
        }
    }

    // 《甲》票房突破…, 导演…的《乙》: what is said beside a title that names no document.
    private static bool IsSaidToBeWork(TokenizedText text, int open, int close)
    {
        var title = text.Text.AsSpan(text.End(open), text.Start(close) - text.End(open));
        if (
            Grammar.HeadAtEnd(title) is not null
            || title.StartsWith("关于")
            || text.IsOneOf(open - 1, OfPapers)
            || text.IsOneOf(close + 1, OfPapers)
        )
        {
            return false;
        }
        return IsNearby(text, open, step: -1) || IsNearby(text, close, step: 1);
    }

    // 在《甲》《乙》上发表论文, 刊发于《甲》: what papers appear in.
    private static bool IsJournal(TokenizedText text, int open)
    {
        open = FirstListed(text, open);
        if (text[open - 1] is not ("在" or "于"))
        {
            return false;
        }
        for (var i = open - 2; i > open - 5; i--)
        {
            if (text[i] is "发表" or "刊发" or "刊登" or "刊载")
            {
                return true;
            }
        }
        var close = text.Partner(open);
        for (
            var titles = 0;
            titles < MostListed && text.Mark(close + 1) is '《' && text.Partner(close + 1) is > 0 and var after;
            titles++
        )
        {
            close = after;
        }
        // 在《甲宣言》发表170周年 the title is what appeared.
        return text[close + 1] is "期刊" or "杂志"
            || (text[close + 1] is "上" && text[close + 2] is "发表" or "刊发" or "刊登");
    }

    // Whether such a word stands on one side of a title in its sentence.
    private static bool IsNearby(TokenizedText text, int mark, int step)
    {
        for (var i = mark + step; Math.Abs(i - mark) < Nearby; i += step)
        {
            if (text.Mark(i) is '。' or '；' or '\n')
            {
                return false;
            }
            if (text.IsOneOf(i, Near))
            {
                return true;
            }
        }
        return false;
    }

    // 越剧《甲》《乙》、话剧《丙》: the genre before the title, or before those that it is listed with.
    private static bool IsWork(TokenizedText text, int open) =>
        Genres.LongestEnd(text[FirstListed(text, open) - 1]) > 0;

    // 《甲》《乙》, 《甲》、《乙》: the mark that opens the first title, of so many that are listed.
    private static int FirstListed(TokenizedText text, int open)
    {
        for (var titles = 0; titles < MostListed; titles++)
        {
            var before = text.Mark(open - 1) is '、' ? open - 2 : open - 1;
            if (text.Mark(before) is not '》' || text.Partner(before) < 0)
            {
                break;
            }
            open = text.Partner(before);
        }
        return open;
    }
}
