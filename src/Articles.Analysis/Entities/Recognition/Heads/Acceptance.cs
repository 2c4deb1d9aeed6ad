using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells names from common noun phrases, category by category.</summary>
internal static class Acceptance
{
    private static readonly WordSet Corporate = new(["公司", "集团", "银行", "证券", "保险公司", "主管部门"]);

    /// <summary>How surely a phrase is a name, 0 to 1; 0 when it is none.</summary>
    public static double Score(TokenizedText text, Phrase phrase, Head head) =>
        head.Category switch
        {
            EntityCategory.Organization => Organization(phrase, head),
            EntityCategory.Location => Location(text, phrase, head),
            EntityCategory.Product => Product(phrase, head),
            EntityCategory.Event => Event(phrase, head),
            _ => Document(phrase, head),
        };

    private static double Organization(Phrase phrase, Head head)
    {
        var named = phrase.HasProper || phrase.HasUnknown || phrase.HasLatin || phrase.Quote >= 0;
        return head.Strength switch
        {
            Strength.Sure when Corporate.Contains(head.Word) => phrase.StartsProper
            || (named && phrase.Content >= 2 && !phrase.Quantified)
                ? 0.9
                : 0,
            Strength.Sure when named && phrase.Content >= 1 => 0.9,
            Strength.Sure when phrase.Content >= 2 && !phrase.Quantified => 0.7,
            Strength.Plain when phrase.Quantified => 0,
            Strength.Plain when head.Word is "股份" => phrase.ModifierLength == 2
            || (named && phrase.ModifierLength <= 4)
                ? 0.6
                : 0,
            Strength.Plain when head.Word.Length == 1 => phrase.StartsProper && phrase.Content is >= 2 and <= 10
                ? 0.6
                : 0,
            Strength.Plain when head.Word is "中心" or "基地" or "学校" or "中学" or "小学" => phrase.HasProper
            && phrase.Content >= 2
                ? 0.7
                : 0,
            Strength.Plain => named && phrase.StartsProper && phrase.ModifierLength <= (head.Word.Length >= 4 ? 14 : 8)
                ? 0.6
                : 0,
            _ => 0,
        };
    }

    private static double Location(TokenizedText text, Phrase phrase, Head head) =>
        head.Strength switch
        {
            _ when phrase.Quantified => 0,
            Strength.Sure when phrase.HasProper || phrase.HasUnknown || phrase.Quote >= 0 => 0.8,
            Strength.Sure when phrase.Content >= 2 && !phrase.Modifies && phrase.ModifierLength <= 6 => text[
                phrase.First - 1
            ]
                is "在"
                    or "于"
                    or "赴"
                    or "到"
                ? 0.5
                : 0,
            Strength.Plain when phrase.Quote >= 0 => head.Word.Length > 1
            && head.Word is not "工厂" and not "基地" and not "地区"
                ? 0.6
                : 0,
            Strength.Plain when head.Word.Length == 1 => !text.IsPlace(phrase.Last)
            && (phrase.ModifierLength is >= 1 and <= 4 && (phrase.HasUnknown || text.IsPlace(phrase.Last - 1)))
                ? 0.7
                : 0,
            Strength.Plain => phrase.StartsProper && phrase.Content >= 2 && !phrase.Modifies ? 0.6 : 0,
            _ => 0,
        };

    private static double Product(Phrase phrase, Head head)
    {
        if (phrase.Quote >= 0)
        {
            return head.Strength == Strength.Weak && phrase.Content < 4 ? 0 : 0.9;
        }
        if (phrase.Quantified)
        {
            return 0;
        }
        var named = phrase.HasProper || phrase.HasUnknown || phrase.HasLatin;
        return head.Strength switch
        {
            _ when phrase.EndsInKind => 0,
            Strength.Sure when named && phrase.Content >= 2 => 0.85,
            Strength.Sure => phrase.Content >= 2 && !phrase.Modifies ? 0.6 : 0,
            _ when phrase.EndsInTrade => 0,
            Strength.Plain when (phrase.HasProper || phrase.HasLatin) && phrase.Content >= 2 => 0.8,
            _ when phrase.Modifies => 0,
            Strength.Plain when phrase.HasUnknown && phrase.Content >= 2 => 0.7,
            Strength.Plain when phrase.ModifierLength < 4 => phrase.AfterVerb
            && phrase.Content >= (head.Word is "大模型" ? 2 : 3)
                ? 0.5
                : 0,
            Strength.Plain => phrase.Content >= 2
            || phrase.ModifierLength >= 6
            || (phrase.AfterVerb && head.Word.Length >= 4)
                ? 0.6
                : 0,
            _ when phrase.HasProper
                    || phrase.HasLatin
                    || (phrase.HasUnknown && head.Word is not ("体系" or "架构" or "网络")) => phrase.Content
                >= (phrase.HasUnknown ? 2 : 4)
            && phrase.ModifierLength <= 14
                ? 0.6
                : 0,
            _ when phrase.AfterVerb => (phrase.Content >= 4 && head.Word is "网络" or "集群")
            || (head.Word.Length >= 4 && phrase.ModifierLength >= 2)
                ? 0.4
                : 0,
            _ => 0,
        };
    }

    private static double Event(Phrase phrase, Head head)
    {
        var named = phrase.HasProper || phrase.HasLatin || phrase.HasUnknown;
        return head.Strength switch
        {
            _ when phrase.Quote >= 0 => 0.9,
            _ when phrase.Quantified => 0,
            Strength.Sure => (named && phrase.ModifierLength >= 2)
            || phrase.Content >= 3
            || (phrase.Content >= 2 && phrase.ModifierLength >= 4)
                ? 0.8
                : 0,
            Strength.Plain => named && phrase.Content >= 2 && phrase.ModifierLength >= 4 ? 0.6 : 0,
            _ => 0,
        };
    }

    private static double Document(Phrase phrase, Head head)
    {
        var named = phrase.HasProper || phrase.HasUnknown || phrase.HasLatin;
        return head.Strength switch
        {
            _ when phrase.Quote >= 0 => 0.9,
            _ when phrase.Quantified => 0,
            Strength.Sure => phrase.Content >= 2 || phrase.ModifierLength >= 4 ? 0.7 : 0,
            Strength.Plain when phrase.Modifies => 0,
            Strength.Plain => (named && phrase.Content >= 2 && phrase.ModifierLength >= 4)
            || (phrase.AfterVerb && phrase.Content >= 4)
                ? 0.6
                : 0,
            _ => 0,
        };
    }
}
