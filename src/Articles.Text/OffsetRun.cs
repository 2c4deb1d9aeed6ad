namespace Articles.Text;

/// <summary>A stretch of output and the stretch of input it came from; lengths in UTF-16 code units.</summary>
/// <param name="OutputLength">Length in the output; 0 where input was taken out.</param>
/// <param name="InputLength">Length in the input; 0 where output was put in.</param>
/// <param name="Copied">Whether the characters map one to one (then both lengths are equal).</param>
public readonly record struct OffsetRun(int OutputLength, int InputLength, bool Copied);
