using System.Runtime.InteropServices;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Names;

/// <summary>The surfaces that name something, each with one category, and which of them are said to be one.</summary>
internal sealed class NameBook : IDisposable
{
    private const int ShortestForm = 2;

    private readonly LentMap<string, string> _lentCategories = LentMap<string, string>.Take();
    private readonly LentMap<string, double> _lentScores = LentMap<string, double>.Take();
    private readonly LentList<(string, string)> _lentPairs = LentList<(string, string)>.Take();
    private readonly LentSet<string> _lentCores = LentSet<string>.Take();

    /// <summary>Every surface with its category, in the order of first appearance.</summary>
    public Dictionary<string, string> Categories => _lentCategories.Items;

    /// <summary>Pairs of surfaces that the text says are one.</summary>
    public List<(string Full, string Short)> SaidToBeOne => _lentPairs.Items;

    /// <summary>How sure a surface is, 0 to 1.</summary>
    public double Score(string surface) => _lentScores.Items.GetValueOrDefault(surface);

    /// <summary>Whether a surface is a quotation or a Latin name inside a longer one.</summary>
    public bool IsCore(string surface) => _lentCores.Items.Contains(surface);

    /// <summary>Sets what a surface is and how sure that is, whatever was known.</summary>
    public void Set(string surface, string category, double score) =>
        (Categories[surface], _lentScores.Items[surface]) = (category, score);

    /// <summary>Adds a surface that is not known yet.</summary>
    public void TryAdd(string surface, string category, double score)
    {
        if (Categories.TryAdd(surface, category))
        {
            _lentScores.Items[surface] = score;
        }
    }

    /// <summary>Two surfaces are one.</summary>
    public void Join(string a, string b) => SaidToBeOne.Add((a, b));

    /// <summary>
    /// A known name has another form, which takes its category. A form that is something else already stays that, unless it is
    /// surer than a form by rule.
    /// </summary>
    public void AddShortForm(string full, string shortForm, double score)
    {
        if (shortForm.Length < ShortestForm || !Categories.TryGetValue(full, out var category))
        {
            return;
        }
        ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(Categories, shortForm, out var isKnown);
        if (isKnown && own != category && score <= 0.4)
        {
            return;
        }
        own = category;
        ref var sureness = ref CollectionsMarshal.GetValueRefOrAddDefault(_lentScores.Items, shortForm, out _);
        sureness = Math.Max(score, sureness);
        Join(full, shortForm);
    }

    /// <summary>The same of a form that stands inside the name.</summary>
    public void AddCore(string full, string core, double score)
    {
        AddShortForm(full, core, score);
        _lentCores.Items.Add(core);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _lentCategories.Dispose();
        _lentScores.Dispose();
        _lentPairs.Dispose();
        _lentCores.Dispose();
    }
}
