using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// Finds services that are called by their telephone number: 10086号, 12315热线's bare forms 12315号 and 拨打12315, and those that
/// everybody knows (转12345坐席).
/// </summary>
internal sealed class NumberedServiceRecognizer : IRecognizer
{
    private static readonly WordSet Dialling = new([
        "打",
        "打了",
        "拨打",
        "拨",
        "拨通",
        "拨进",
        "打进",
        "打通",
        "致电",
        "来电",
    ]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, TokenKind.Number); i + 1 < text.Count; i = text.Next(i + 1, TokenKind.Number))
        {
            if (text[i].Length is 5 && text[i + 1] is "号" && text[i + 2] is not ("文" or "文件" or "楼" or "线"))
            {
                candidates.Add(
                    new Candidate(text.Start(i), text.End(i + 1), EntityCategory.Product, 0.8, HasEditions: true)
                );
            }
            else if (IsDialled(text, i))
            {
                candidates.Add(
                    new Candidate(text.Start(i), text.End(i), EntityCategory.Product, 0.6, HasEditions: true)
                );
            }
            else if (IsKnown(text, i))
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Product, 0.4));
            }
        }
    }

    private static readonly WordSet Numbers = WordTable.Set("hotlines", "number");
    private static readonly WordSet Counted = WordTable.Set("hotlines", "counted");

    // 转12345坐席; 12345元 is a figure, 广州12345 has a name of its own.
    private static bool IsKnown(TokenizedText text, int number) =>
        text.IsOneOf(number, Numbers)
        && !text.IsOneOf(number + 1, Counted)
        && !IsCalledMore(text, number + 1)
        && text.Tag(number + 1) is not ("q" or "m")
        && text.Kind(number + 1) is TokenKind.Word or TokenKind.Mark
        && (
            text.Kind(number - 1) is TokenKind.Mark or TokenKind.Space
            || text.Tag(number - 1) is ['v' or 'p' or 'c' or 'u' or 'd' or 'f' or 't', ..]
        );

    // 12345便民专线, 12355青少年服务台: the class is a part of the name.
    private static bool IsCalledMore(TokenizedText text, int token)
    {
        for (var i = token; i < token + MostOfClass && text.Kind(i) == TokenKind.Word; i++)
        {
            if (text.IsOneOf(i, Classes))
            {
                return true;
            }
        }
        return false;
    }

    private const int MostOfClass = 4;
    private static readonly WordSet Classes = WordTable.Set("hotlines", "class");

    // 拨打12345: five digits that begin as the numbers of services do, after a verb of calling.
    private static bool IsDialled(TokenizedText text, int number) =>
        text[number] is ['1', '0' or '1' or '2', _, _, _] or ['9', '5' or '6', _, _, _]
        && Dialling.Contains(text[text[number - 1] is "了" or "通" or "进" ? number - 2 : number - 1]);
}
