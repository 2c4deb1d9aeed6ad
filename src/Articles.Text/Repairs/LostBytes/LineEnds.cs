namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// How probable a character is as the last one of a line, compared with its place inside of one: a line of prose ends
/// with a full stop, hardly ever with a comma. Estimates; natural logarithms, as costs.
/// </summary>
internal static class LineEnds
{
    private const float Never = 8;
    private const float Seldom = 4;
    private const float Sometimes = 2;

    /// <summary>What it costs that a line ends with a character.</summary>
    public static float Cost(char last) =>
        last switch
        {
            '、' or '“' or '‘' or '《' or '（' or '〈' or '【' or '·' => Never,
            '，' or '—' or '…' => Seldom,
            '。' => 0,
            _ => Sometimes,
        };
}
