using Articles.Analysis.Figures.Indicators;
using Articles.Analysis.Figures.Kinds;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Figures;

/// <summary>What was stated already: an article that comes back to a figure states it once.</summary>
internal sealed class StatedFigures : IDisposable
{
    private readonly LentSet<(string, decimal, decimal?, string, Modifier, string?, string?)> _stated = LentSet<(
        string,
        decimal,
        decimal?,
        string,
        Modifier,
        string?,
        string?
    )>.Take();

    /// <summary>Whether a figure was not stated before. 甲馆限额2000人…丙馆限额2000人: two that are named beside it have each their own.</summary>
    /// <param name="indicator">What is counted or measured.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="period">When it is so, null if that is not said.</param>
    /// <param name="kind">Whether it is so, planned or a change.</param>
    /// <param name="owner">Whose it is by the indicator itself, null if that does not tell.</param>
    public bool IsNew(Indicator indicator, in Quantity quantity, string? period, MetricKind kind, string? owner)
    {
        var (noun, value, max) = (indicator.Noun, quantity.Value, quantity.Max);
        var (unit, modifier) = (quantity.Unit.Written, quantity.Modifier);
        noun += kind == MetricKind.Change ? ChangeWay.Of(indicator.Lead) : "";
        var isFirst = _stated.Items.Add((noun, value, max, unit, modifier, period, Anybody));
        if (owner is null)
        {
            return _stated.Items.Add((noun, value, max, unit, modifier, period, null)) && isFirst;
        }
        return !_stated.Items.Contains((noun, value, max, unit, modifier, period, null))
            && _stated.Items.Add((noun, value, max, unit, modifier, period, owner));
    }

    private const string Anybody = "";

    /// <inheritdoc />
    public void Dispose() => _stated.Dispose();
}
