using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Azure.Data.Tables;

/// <content>The dictionary's members.</content>
public sealed partial class TableEntity : IDictionary<string, object>
{
    /// <summary>How many properties have a value, the keys and what the service set included.</summary>
    public int Count => _properties.Count;

    /// <summary>The names of the properties that have a value.</summary>
    public ICollection<string> Keys => _properties.Keys;

    ICollection<object> IDictionary<string, object>.Values => _properties.Values;

    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    /// <summary>A property's value; null where there is none. Setting null removes it.</summary>
    /// <param name="key">The property's name.</param>
    public object? this[string key]
    {
        get => _properties.GetValueOrDefault(key);
        set
        {
            if (value is null)
            {
                _properties.Remove(key);
            }
            else
            {
                _properties[key] = value;
            }
        }
    }

    object IDictionary<string, object>.this[string key]
    {
        get => this[key]!;
        set => this[key] = value;
    }

    /// <summary>Adds a property.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">Its value; null adds nothing.</param>
    /// <exception cref="ArgumentException">The property has a value already.</exception>
    public void Add(string key, object? value)
    {
        if (value is not null)
        {
            _properties.Add(key, value);
        }
    }

    /// <summary>Whether the property has a value.</summary>
    /// <param name="key">The property's name.</param>
    public bool ContainsKey(string key) => _properties.ContainsKey(key);

    /// <summary>Removes a property and says whether it had a value.</summary>
    /// <param name="key">The property's name.</param>
    public bool Remove(string key) => _properties.Remove(key);

    /// <summary>A property's value, if it has one.</summary>
    /// <param name="key">The property's name.</param>
    /// <param name="value">The value.</param>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value) =>
        _properties.TryGetValue(key, out value);

    /// <summary>Removes every property, the keys too.</summary>
    public void Clear() => _properties.Clear();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).Contains(item);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).Remove(item);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() =>
        _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();

    /// <summary>The properties without an enumerator on the heap.</summary>
    internal Dictionary<string, object> Properties => _properties;
}
