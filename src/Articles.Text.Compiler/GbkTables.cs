using System.Text;
using Articles.Text.Repairs;
using Articles.Text.Tables;

namespace Articles.Text.Compiler;

/// <summary>The two-byte characters of GBK, both ways, as code page 936 maps them.</summary>
internal sealed class GbkTables
{
    /// <summary>Makes them.</summary>
    public GbkTables()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        Span<byte> bytes = stackalloc byte[2];
        Span<char> chars = stackalloc char[2];
        for (var pair = Gbk.FirstLead << 8; pair <= 0xFEFE; pair++)
        {
            (bytes[0], bytes[1]) = ((byte)(pair >> 8), (byte)pair);
            if (!Gbk.IsTrail(bytes[1]) || encoding.GetChars(bytes, chars) != 1 || chars[0] is '?' or '\uFFFD')
            {
                continue;
            }
            Characters[pair] = chars[0];
            Pairs[chars[0]] = (ushort)pair;
        }
    }

    /// <inheritdoc cref="TableNames.Gbk"/>
    public char[] Characters { get; } = new char[TableNames.Units];

    /// <inheritdoc cref="TableNames.GbkPairs"/>
    public ushort[] Pairs { get; } = new ushort[TableNames.Units];
}
