using Articles.Packaging;

if (args is not [var folder, var assembly, var source])
{
    Console.Error.WriteLine("Usage: Articles.Packaging PUBLISHED-FOLDER HANDLER-ASSEMBLY BLOB-TRIGGER-SOURCE");
    return 2;
}

var violations = PublishedApp.Prepare(folder, assembly, source);
foreach (var violation in violations)
{
    // The form that MSBuild takes for an error of its own.
    Console.Error.WriteLine($"{Path.Combine(folder, violation.File)} : error HOST : {violation.Message}");
}

return violations.Count == 0 ? 0 : 1;
