using System.Text;

namespace Articles.Text.Formats.Html;

/// <summary>
/// The text of the paragraph that is being read: its blanks run together as a browser shows them, what is raised is written out, and how much of it
/// is links is counted.
/// </summary>
internal sealed class HtmlRunningText
{
    private RaisedText raised;
    private int raisedDepth;
    private int linkDepth;

    /// <summary>The text so far.</summary>
    public StringBuilder Characters { get; } = new();

    /// <summary>How much of it is links.</summary>
    public int LinkLength { get; private set; }

    /// <summary>Whether what comes next is in a link.</summary>
    public bool IsInLink => linkDepth > 0;

    /// <summary>A link begins.</summary>
    public void BeginLink() => linkDepth++;

    /// <summary>A link ends.</summary>
    public void EndLink() => linkDepth--;

    /// <summary>Raised text begins.</summary>
    public void BeginRaised()
    {
        raised.Begin(Characters);
        raisedDepth++;
    }

    /// <summary>Raised text ends.</summary>
    public void EndRaised() => raisedDepth--;

    /// <summary>Adds text of which blanks in a row are one.</summary>
    public void Add(ReadOnlySpan<char> characters)
    {
        if (characters.IsEmpty)
        {
            return;
        }
        Settle(characters[0]);
        var before = Characters.Length;
        foreach (var c in characters)
        {
            var blank = c is ' ' or '\n' or '\r' or '\t' or '\f' or '\u00a0' or '\u3000';
            if (!blank)
            {
                Characters.Append(c);
            }
            else if (Characters.Length > 0 && Characters[^1] is not (' ' or '\t'))
            {
                Characters.Append(' ');
            }
        }
        LinkLength += linkDepth > 0 ? Characters.Length - before : 0;
    }

    /// <summary>Adds text that is laid out as it stands.</summary>
    public void AddAsItStands(ReadOnlySpan<char> characters)
    {
        if (!characters.IsEmpty)
        {
            Settle(characters[0]);
            Characters.Append(characters);
            LinkLength += linkDepth > 0 ? characters.Length : 0;
        }
    }

    /// <summary>Whether nothing but blanks has been added.</summary>
    public bool IsBlank()
    {
        for (var i = 0; i < Characters.Length; i++)
        {
            if (!char.IsWhiteSpace(Characters[i]))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Writes what a raised text stands for, once the character behind it is known.</summary>
    public void Settle(char after)
    {
        if (raisedDepth == 0)
        {
            SettleRaised(after);
        }
    }

    /// <summary>Ends the paragraph, in the middle of raised text or not.</summary>
    /// <returns>Its text.</returns>
    public string End()
    {
        SettleRaised('\n');
        return Characters.ToString();
    }

    /// <summary>Begins the next paragraph.</summary>
    public void Clear()
    {
        Characters.Clear();
        LinkLength = 0;
    }

    private void SettleRaised(char after) =>
        LinkLength = int.Max(0, LinkLength + int.Min(0, raised.Settle(Characters, after)));
}
