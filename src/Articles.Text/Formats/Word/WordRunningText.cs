using System.Text;

namespace Articles.Text.Formats.Word;

/// <summary>
/// The text of the document as far as it is read: what is raised is written out, a paragraph's number stands before its first characters, and what
/// text boxes hold comes after the line that they are anchored to.
/// </summary>
internal sealed class WordRunningText
{
    private readonly Stack<(StringBuilder Text, int LineStart)> outside = new();
    private readonly StringBuilder boxes = new();
    private RaisedText raised;
    private int lineStart;

    /// <summary>The text so far, of the text box that is being read or of the document.</summary>
    public StringBuilder Characters { get; private set; } = new();

    /// <summary>What is to stand before the next characters; empty for nothing.</summary>
    public string Number { get; set; } = string.Empty;

    /// <summary>What the line has so far.</summary>
    public string Line => Characters.ToString(lineStart, Math.Max(0, Characters.Length - lineStart));

    /// <summary>Adds characters.</summary>
    /// <param name="characters">The characters.</param>
    /// <param name="isRaised">Whether they are raised.</param>
    public void Append(string characters, bool isRaised)
    {
        if (characters.Length == 0)
        {
            return;
        }
        if (Number.Length > 0)
        {
            Settle(Number[0]);
            Characters.Append(Number);
            Number = string.Empty;
        }
        if (isRaised)
        {
            raised.Begin(Characters);
        }
        else
        {
            Settle(characters[0]);
        }
        Characters.Append(characters);
    }

    /// <summary>Writes what a raised text stands for, once the character behind it is known.</summary>
    public void Settle(char after) => raised.Settle(Characters, after);

    /// <summary>A text box begins: it is read apart.</summary>
    public void BeginBox()
    {
        Settle('\n');
        outside.Push((Characters, lineStart));
        (Characters, lineStart) = (new StringBuilder(), 0);
    }

    /// <summary>The text box ends.</summary>
    public void EndBox()
    {
        boxes.Append(Characters);
        (Characters, lineStart) = outside.Pop();
    }

    /// <summary>Ends the line, without the tabs of cells that are empty at its end.</summary>
    public void EndLine()
    {
        Settle('\n');
        while (Characters.Length > lineStart && Characters[^1] == '\t')
        {
            Characters.Length--;
        }
        Characters.Append('\n');
        if (outside.Count == 0)
        {
            Characters.Append(boxes);
            boxes.Clear();
        }
        lineStart = Characters.Length;
    }

    /// <summary>Ends the document.</summary>
    /// <returns>Its text.</returns>
    public string End()
    {
        Settle('\n');
        return Characters.ToString().TrimEnd('\n');
    }
}
