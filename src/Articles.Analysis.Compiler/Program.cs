using Articles.Analysis.Compiler;
using Articles.Analysis.Entities.Tables;
using Articles.Lexicon.Compiler;

if (args is not [var tables, var output])
{
    await Console.Error.WriteLineAsync("Usage: Articles.Analysis.Compiler <folder of tables> <output folder>");
    return 2;
}

OutputFile.Write(output, TableNames.File, TablesCompiler.Compile(TableFolder.Read(tables)));
return 0;
