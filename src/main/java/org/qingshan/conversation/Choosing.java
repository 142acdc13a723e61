package org.qingshan.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.OpenChoice.Offered;
import org.qingshan.outbox.Button;

/** Understands who types what a button of the last answer shows, or which of them he means, instead of tapping it. */
@ApplicationScoped
class Choosing {
    private static final String SOFT = "[的吧啊呀呢哦喔嘛啦了哈]*(?:谢谢)?";
    private static final Pattern YES = Pattern.compile(
            "(?:(?:对|是|嗯+|好|行|可以|要|没错|正确|就是|就要|就|是要|我要)?(?:这个|它|这样)|"
                    + "对+|对对|是|是是|嗯+|好|好好|行|可以|要|没错|正确|就是|中|得)" + SOFT
                    + "|(?:yes|yep|yeah|yup|y|ok|okay|sure|right|correct|exactly|thatone|thisone|that|thatsright|thatsit)(?:please|thanks|thankyou)?");

    private static final Pattern NO = Pattern.compile("(?:不|不是|不对|都不是|都不要|不要|不用|算|没有|别)" + SOFT
            + "|(?:no|nope|nah|n|none|neither|noneofthem|noneofthese|nevermind)(?:please|thanks|thankyou)?");

    private static final String DIGITS = "一二三四五六七八九";
    private static final List<String> WORDS = List.of("first", "second", "third");
    private static final Pattern NTH = Pattern.compile(
            "(?:我?(?:就|要|选|是|来|拿)*)第([一二三四五六七八九1-9])(?:个|种|样|项|款)?" + SOFT
                    + "|(?:i(?:ll|want|take|lltake)?)?(?:take)?(?:the)?(first|second|third|[1-3](?=st|nd|rd))(?:st|nd|rd)?(?:one)?(?:please)?");

    private static final Pattern FIRST =
            Pattern.compile("(?:我?(?:就|要|选|是)*)(?:前面|上面|前)(?:那|这|一)个" + SOFT + "|(?:the)?formerone|(?:the)?former");
    private static final Pattern LAST = Pattern.compile(
            "(?:我?(?:就|要|选|是)*)(?:后面那|下面那|最后一|最后那|后一|后)个" + SOFT + "|(?:the)?(?:last|latter)(?:one)?(?:please)?");

    /** Whatever else stands in a text is for the eye. */
    private static final Pattern BESIDE = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** No choice is said in more words. */
    private static final int LONGEST = 60;

    private final CommandDesk desk;

    Choosing(CommandDesk desk) {
        this.desk = desk;
    }

    /** Whether it is an answer to what was offered just before. It is done then as if the button had been tapped. */
    boolean answers(Turn turn) {
        var said = plain(turn.said());
        var open = turn.offered().filter(offered -> !said.isEmpty() && said.length() <= LONGEST);
        var chosen = open.flatMap(offered -> chosen(offered, said));
        if (chosen.isPresent()) {
            desk.slash(turn, chosen.get().text());
            return true;
        }
        return open.filter(Offered::asked)
                .filter(offered -> isAnswered(turn, offered, said))
                .isPresent();
    }

    private static Optional<Button> chosen(Offered offered, String said) {
        var commands = offered.buttons().stream()
                .filter(button -> Commands.isSlash(button.text()))
                .toList();
        var called = commands.stream()
                .filter(button -> plain(button.label()).equals(said))
                .toList();
        if (called.size() == 1 || !isOfOneKind(commands)) {
            return called.stream().findFirst();
        }
        if (commands.size() == 1 && offered.asked() && YES.matcher(said).matches()) {
            return Optional.of(commands.get(0));
        }
        var place = place(said, commands.size());
        return place < 0 || place >= commands.size() ? Optional.empty() : Optional.of(commands.get(place));
    }

    /** "The second" of a choice; among buttons of many kinds it means something else. */
    private static boolean isOfOneKind(List<Button> commands) {
        return commands.stream()
                        .map(button -> button.text().split(" ", 2)[0])
                        .distinct()
                        .count()
                == 1;
    }

    /** Which is meant, from 0; negative if none. */
    private static int place(String said, int count) {
        if (FIRST.matcher(said).matches()) {
            return 0;
        }
        if (LAST.matcher(said).matches()) {
            return count - 1;
        }
        var nth = NTH.matcher(said);
        if (!nth.matches()) {
            return -1;
        }
        var which = nth.group(1) == null ? nth.group(2) : nth.group(1);
        if (WORDS.contains(which)) {
            return WORDS.indexOf(which);
        }
        return DIGITS.contains(which) ? DIGITS.indexOf(which) : Integer.parseInt(which) - 1;
    }

    private static boolean isAnswered(Turn turn, Offered offered, String said) {
        var change = turn.words().change();
        if (NO.matcher(said).matches() && !OpenChoice.slots(offered).isEmpty()) {
            turn.outcome("declined");
            turn.say(change.declined());
            return true;
        }
        if (YES.matcher(said).matches()) {
            turn.outcome("doubt");
            turn.ask(change.whichOne(), Turn.column(offered.buttons().stream()));
            return true;
        }
        return false;
    }

    private static String plain(String text) {
        return BESIDE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
