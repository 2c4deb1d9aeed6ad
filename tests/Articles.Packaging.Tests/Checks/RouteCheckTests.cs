using Articles.Packaging.Tests.Support;

namespace Articles.Packaging.Tests.Checks;

public sealed class RouteCheckTests
{
    [Fact]
    public void A_function_that_the_handler_does_not_answer_is_named()
    {
        using var folder = new TestFolder();
        folder.Move("EachMinute", "EachHour");

        Assert.Equal(
            [
                new Violation("EachHour/function.json", "The handler has no route /EachHour: the host posts there."),
                new Violation(
                    "host.json",
                    "The handler has a route /EachMinute, and no function of that name calls it."
                ),
            ],
            folder.Prepare()
        );
    }

    [Fact]
    public void The_case_of_a_name_matters()
    {
        using var folder = new TestFolder();
        folder.Move("TakeBlob", "Takeblob");

        Assert.Equal(2, folder.Prepare().Count);
    }
}
