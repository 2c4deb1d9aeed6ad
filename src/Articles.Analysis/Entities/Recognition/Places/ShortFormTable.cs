using Articles.Analysis.Entities.Tables;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>The places that a class of <c>places.txt</c> has short forms for: <c>沪=上海市</c>.</summary>
internal sealed class ShortFormTable
{
    private readonly WordMap _forms;
    private readonly string[] _places;

    /// <summary>Reads a class; of a form that is there twice the first place counts.</summary>
    public ShortFormTable(string @class)
    {
        string[][] pairs = [.. WordTable.Set("places", @class).Words.Select(x => x.Split('=')).DistinctBy(x => x[0])];
        _forms = WordMap.Of([.. pairs.Select(x => x[0])]);
        _places = [.. pairs.Select(x => x[1])];
    }

    /// <summary>The short forms, spelled anew each time.</summary>
    public IEnumerable<string> Forms => _forms.Words.Spelled();

    /// <summary>The place that a form stands for; null if it is none.</summary>
    public string? Place(ReadOnlySpan<char> form) => _forms.TryGetNumber(form, out var number) ? _places[number] : null;
}
