using Articles.Lexicon.Compiler;
using Articles.Text.Compiler;
using Articles.Text.Tables;

if (args is not [var data, var output])
{
    await Console.Error.WriteLineAsync("Usage: Articles.Text.Compiler <folder of lists> <output folder>");
    return 2;
}

OutputFile.Write(output, TableNames.File, TablesCompiler.Compile(data));
return 0;
