using Articles.Analysis.Figures.Indicators;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds who a clause says is fined, who pays what its figure tells: 某局对甲公司罚款5万元, 决定对其处以罚款, 李明被罚5万元.</summary>
internal sealed class Fined(string text, MentionIndex index)
{
    private const int MostMentions = 6;

    private static readonly WordList Fines = new("罚款 罚金 罚没 被罚 处罚 罚单");

    // 对违法人员处罚款500元: the office that fines has no figure.
    private static readonly WordList Amounts = new("罚款 罚金 罚没");
    private static readonly WordList Passive = new("被罚 被处 被处以 被罚款 被罚没");

    // Few articles do.
    private readonly bool _tellsOfFines = text.Contains('罚');

    private static readonly WordList Pronouns = new("其 该公司 该行 该企业 该平台 该店 该机构 机构 公司");

    /// <summary>Whether the clause says who is fined.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="spoken">Whom the text speaks of, whom a pronoun may mean.</param>
    /// <param name="payer">Who it is; null if that has no name.</param>
    public bool Reads(Clause clause, Entity? spoken, out Entity? payer)
    {
        payer = null;
        var (start, end) = (clause.Span.Offset, clause.Span.End);
        var fine = _tellsOfFines ? Fines.IndexIn(text, start, end) : -1;
        if (fine < 0)
        {
            return false;
        }
        if (Passive.IndexIn(text, start, end) is > 0 and var passive && index.At(passive - 1) is { } paid)
        {
            payer = paid.End == passive && CanPay(paid.Entity) ? paid.Entity : null;
            return payer is not null;
        }
        for (var at = start; at < fine; at++)
        {
            if (text[at] != '对' || WholeWords.Holds(text, at, fine))
            {
                continue;
            }
            // 对李明罚款5万元、对王华罚款3万元: several pay.
            payer = text.AsSpan(fine, end - fine).Contains('对') ? null : Named(at + 1, clause, spoken);
            return payer is not null || Amounts.IsIn(text, fine, end);
        }
        return false;
    }

    private Entity? Named(int at, Clause clause, Entity? spoken) =>
        index.At(at) is { } named && named.Offset == at ? (CanPay(named.Entity) ? named.Entity : null)
        : Pronouns.LengthAt(text, at, clause.Span.End) == 0 ? null
        : spoken is not null && CanPay(spoken) ? spoken
        : Former(clause.Span.Offset);

    // 甲银行违反规定，某局决定对其处以罚款: who was named before.
    private Entity? Former(int start)
    {
        var last = index.FirstAfter(start - 1) - 1;
        for (var i = last; i >= 0 && i > last - MostMentions; i--)
        {
            var named = index.Mentions[i];
            if (named.End <= start && text.AsSpan(named.End, start - named.End).Contains('\n'))
            {
                return null;
            }
            if (named.End <= start && CanPay(named.Entity))
            {
                return named.Entity;
            }
        }
        return null;
    }

    private static bool CanPay(Entity entity) =>
        entity.Category == EntityCategory.Person
        || (entity.Category == EntityCategory.Organization && !Issuers.IsOffice(entity));
}
