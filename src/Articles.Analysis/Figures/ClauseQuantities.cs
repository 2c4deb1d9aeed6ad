using System.Runtime.InteropServices;
using Articles.Analysis.Figures.Exclusions;
using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures;

/// <summary>Finds the quantities of a clause that are figures: no times, no numbers of names, nothing that <see cref="NoFigure"/> leaves out.</summary>
/// <param name="text">The article's text.</param>
/// <param name="mentions">Its names.</param>
internal sealed class ClauseQuantities(string text, MentionIndex mentions)
{
    /// <summary>Finds a clause's quantities that are figures.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="periods">The sentence's time expressions.</param>
    /// <param name="all">Takes them, in text order; empty before.</param>
    public void Find(TextSpan clause, TextSpan sentence, PeriodList periods, List<Quantity> all)
    {
        if (!QuantityScanner.MayHold(text, clause))
        {
            return;
        }
        QuantityScanner.Scan(text, clause, all);
        RemoveNames(all, periods);
        var head = all.Count > 0 ? Head(clause, periods) : 0;
        var (kept, before) = (0, 0);
        for (var i = 0; i < all.Count; i++)
        {
            var quantity = all[i];
            var last = kept > 0 ? all[kept - 1] : default;
            var next = i + 1 < all.Count ? all[i + 1] : default;
            // A list that is summed up begins after the figure before it.
            var listStart = kept > 0 ? before : sentence.Offset;
            if (
                !SummingCount.Is(text, quantity, listStart, sentence.End)
                && !NoFigure.Is(text, last, quantity, next, clause, head)
            )
            {
                before = quantity.End;
                all[kept++] = quantity;
            }
        }
        all.RemoveRange(kept, all.Count - kept);
    }

    // Without numbers of time expressions and of names.
    private void RemoveNames(List<Quantity> all, PeriodList periods)
    {
        var kept = 0;
        foreach (var quantity in CollectionsMarshal.AsSpan(all))
        {
            if (periods.At(quantity.NumberOffset) is null && !IsInName(quantity))
            {
                all[kept++] = quantity;
            }
        }
        all.RemoveRange(kept, all.Count - kept);
    }

    // Where a clause begins after time expressions and words that name nothing.
    private int Head(TextSpan clause, PeriodList periods)
    {
        var at = clause.Offset;
        for (var step = 1; step > 0 && at < clause.End; at += step)
        {
            step = ClauseStart.Step(text, at, clause.End, periods);
            step = step == 0 && text.AsSpan(at, clause.End - at).StartsWith("国内") ? 2 : step;
        }
        return Math.Min(at, clause.End);
    }

    private bool IsInName(in Quantity quantity) =>
        mentions.At(quantity.NumberOffset) is { } name
        && quantity.UnitEnd <= name.End
        && quantity.Unit.Kind is not (UnitKind.Percent or UnitKind.Money);
}
