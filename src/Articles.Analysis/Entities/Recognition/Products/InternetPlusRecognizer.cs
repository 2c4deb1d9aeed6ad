using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// Finds programmes that quotation marks set off and that are called by 互联网+ and what it is added to (“互联网+护理服务”), and
/// what is offered as a service, with its acronym in brackets: 出行即服务（MaaS）.
/// </summary>
internal sealed class InternetPlusRecognizer : IRecognizer
{
    private const int Longest = 12;
    private const int Shortest = 3;

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var sign = text.Next(0, '“', '即'); sign < text.Count; sign = text.Next(sign + 1, '“', '即'))
        {
            var i = text.Mark(sign) == '“' ? sign : sign - 1;
            if (
                text.Mark(i) == '“'
                && text[i + 1] is "互联网"
                && text.Mark(i + 2) is '+' or '＋'
                && text.Partner(i) is var close
                && close > i + 3
                && text.Start(close) - text.End(i) <= Longest
                && text.Start(close) - text.End(i + 2) >= Shortest
                && !(text[close - 1] is "发展" or "创新" or "转型" or "融合" || text[close + 2] is "议题" or "主题")
            )
            {
                candidates.Add(new Candidate(text.End(i), text.Start(close), EntityCategory.Product, 0.6));
            }
            else if (IsAsService(text, i))
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i + 2), EntityCategory.Product, 0.6));
            }
        }
    }

    // 软件即服务, 平台即服务 and 基础设施即服务 are technologies.
    private static bool IsAsService(TokenizedText text, int token) =>
        text[token + 1] is "即"
        && text[token + 2] is "服务"
        && text.Kind(token) == TokenKind.Word
        && text[token].Length == 2
        && text[token] is not ("软件" or "平台" or "设施")
        && text.Mark(token + 3) is '（' or '('
        && text.Kind(token + 4) == TokenKind.Latin;
}
