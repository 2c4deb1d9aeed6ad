using System.Runtime.InteropServices;
using Articles.Lexicon;
using Articles.Lexicon.Lists;
using Articles.Text.Conversion;
using Articles.Text.Tables;

namespace Articles.Text.Compiler;

/// <summary>Compiles what the normalizer looks up for each character or pair of bytes.</summary>
internal static class TablesCompiler
{
    /// <summary>The compiled file.</summary>
    /// <param name="data">The folder of the lists of words and readings.</param>
    public static byte[] Compile(string data)
    {
        var file = new WordListsWriter();
        AddEncodings(file);
        AddForms(file);
        ExtraWordTables.Add(file, [.. Lines(data, "companies"), .. Lines(data, "collocations")]);
        ReadingTables.Add(file, Lines(data, "readings"));
        foreach (var names in DictionaryNames.All)
        {
            Add(file, TableNames.Group(names), GroupTable.Make(names));
        }
        Add<int>(
            file,
            TableNames.Beginnings,
            [.. Enumerable.Range(0, TableNames.Units).Select(unit => Words.All.Extend(0, (char)unit))]
        );
        return file.ToArray();
    }

    private static void AddEncodings(WordListsWriter file)
    {
        var likelihoods = LikelihoodTable.Make();
        var worths = new WorthTables(likelihoods);
        var gb18030 = Gb18030Table.Make();
        var big5 = new Big5Tables();
        Add(file, TableNames.Likelihoods, likelihoods);
        Add(file, TableNames.Worths, worths.Units);
        Add(file, TableNames.SwappedWorths, worths.SwappedUnits);
        Add(file, TableNames.Gb18030, gb18030);
        Add(
            file,
            TableNames.Gb18030Worths,
            worths.Pairs(pair => gb18030[pair] is not '\0' and var unit ? unit.ToString() : "")
        );
        Add(file, TableNames.Big5, big5.Characters);
        Add(file, TableNames.Big5LongPairs, big5.LongPairs);
        Add(file, TableNames.Big5LongTexts, big5.LongTexts);
        Add(file, TableNames.Big5Worths, worths.Pairs(big5.TextOf));
    }

    private static void AddForms(WordListsWriter file)
    {
        var gbk = new GbkTables();
        var han = new HanTables();
        Add(file, TableNames.Gbk, gbk.Characters);
        Add(file, TableNames.GbkPairs, gbk.Pairs);
        Add(file, TableNames.Simplified, han.Simplified);
        Add(file, TableNames.TwoFaced, han.TwoFaced);
        Add(file, TableNames.Forms, han.Forms);
        Add(file, TableNames.WithForms, han.WithForms);
        Add(file, TableNames.FirstForms, han.FirstForms);
        Add(file, TableNames.Singles, SinglesTable.Make(gbk.Pairs));
    }

    private static IEnumerable<string> Lines(string data, string name) =>
        File.ReadLines(Path.Combine(data, name + ".txt"));

    private static void Add<T>(WordListsWriter file, string name, T[] table)
        where T : unmanaged => file.AddBytes(name, MemoryMarshal.AsBytes<T>(table).ToArray());
}
