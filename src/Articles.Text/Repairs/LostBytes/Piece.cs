namespace Articles.Text.Repairs.LostBytes;

/// <summary>A character of a reading, or what is left to know of one.</summary>
/// <param name="Character">The character, when it is known.</param>
/// <param name="Unknown">What is left of it, or null.</param>
internal readonly record struct Piece(char Character, Unknown? Unknown)
{
    /// <summary>The characters that the states of a reading add.</summary>
    public static List<Piece> Of(IEnumerable<ChannelNode> nodes)
    {
        var pieces = new List<Piece>();
        foreach (var node in nodes)
        {
            if (node.AddsCharacter)
            {
                pieces.Add(new Piece(node.Character, node.Unknown));
            }
        }
        return pieces;
    }
}
