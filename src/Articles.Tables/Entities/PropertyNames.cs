using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>
/// The names that have been read from one response. The entities of a table mostly have the same properties in the same
/// order, so that the name expected next is compared before a string is allocated for it.
/// </summary>
internal sealed class PropertyNames
{
    private readonly List<string> _names = [];
    private int _next;

    /// <summary>Begins the next entity.</summary>
    public void Restart() => _next = 0;

    /// <summary>The property name that the reader stands on.</summary>
    public string Read(ref Utf8JsonReader json)
    {
        var at = _next++;
        if (at < _names.Count && json.ValueTextEquals(_names[at]))
        {
            return _names[at];
        }

        var name = json.GetString()!;
        if (at < _names.Count)
        {
            _names[at] = name;
        }
        else
        {
            _names.Add(name);
        }

        return name;
    }
}
