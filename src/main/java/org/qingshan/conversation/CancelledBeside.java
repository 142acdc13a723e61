package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;

/**
 * Who gives back an order by its number and wants something else beside that, or tells why: 1002不要了，再来一箱; 1002取消，买错了.
 *
 * @param cancelled the words that give it back, or what the command says that does
 * @param rest what else is said
 */
record CancelledBeside(String cancelled, String rest) {
    private static final Pattern FIGURES = Pattern.compile("\\d{4}");

    private static final Pattern WHY = Pattern.compile(
            "(?:我|都|也|是|就|真|的|因为){0,4}(?:不(?:想|再)?要|不想买|不买|不用|用不[上着到]|不需要|(?:买|订|拿|下|拍|点)(?:错|重|多))(?:了|的|啦|它|单|[，, ]?谢谢){0,3}[。.!！~ ]*"
                    + "|(?:(?:because|since|as|sorry),? )?(?:i |we )?(?:don't|do not|no longer) (?:want|need) (?:it|that|them)(?: any ?more| now)?[.! ]*"
                    + "|(?:(?:because|since|as|sorry),? )?(?:i )?(?:(?:ordered|bought|took) (?:it|that) by mistake|(?:have )?changed my mind|it was a mistake|wrong one)[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** Given back as well, or anyway. */
    private static final Pattern NOT_WANTED = Pattern.compile(
            "(?:不|别|不想|不再)[要买订拿用]|(?:买|订|拿|下|拍|点)(?:错|重|多)|\\b(?:don't|do not|no longer|not)\\b.{0,8}\\b(?:want|need|take|order)",
            Pattern.CASE_INSENSITIVE);

    private static final String NUMBER = "(?:订单号?|单号|order |number )?#?(?<number>\\d{4,9})(?:号|这|那|的){0,2}(?:订?单子?)?";

    private static final Pattern SAID = Pattern.compile(
            "(?:(?:老板|主播|麻烦|请|那|我|就|把|帮我|给我)[，, ]?){0,6}+" + NUMBER
                    + "(?:我|就|都|也|先|帮我|给我){0,3}+(?:不想要|不要|不用|取消|退掉|退|撤掉|删掉)(?:了|掉|吧|啊|哈|谢谢){0,3}"
                    + "|(?:(?:老板|主播|麻烦|请|那|我|就|想|要|帮我|给我)[，, ]?){0,6}+(?:取消|退掉|撤掉|不要)(?:了|掉)?"
                    + NUMBER.replace("number>", "number2>")
                    + "(?:吧|了|啊|谢谢){0,3}"
                    + "|(?:(?:please|pls|can you|could you|i want to|i'd like to|just|now),? ){0,3}(?:cancel|drop|call off) (?:my |the )?"
                    + NUMBER.replace("number>", "number3>")
                    + "(?:,? (?:please|pls|thanks|then|instead)){0,2}"
                    + "|(?:i )?(?:don't|do not|no longer) (?:want|need) (?:my |the )?"
                    + NUMBER.replace("number>", "number4>") + "(?: any ?more| now){0,2}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile("[,，。;；!！\\n]\\s*|\\.\\s+|\\s+(?=and\\b)");

    private static final Pattern AHEAD =
            Pattern.compile("^(?:(?:and|also|but|plus|then|另外|还有|然后|顺便|不过)[,， ]{0,2}){1,3}", Pattern.CASE_INSENSITIVE);

    /** What is taken beside it; a word of why is none. */
    private static final Pattern MORE = Pattern.compile(
            "[再要来加换买订拿]|\\b(?:another|more|add|want|take|send|give|order|instead)\\b", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 80;

    /** Most say it in two sentences. */
    private static final int MOST = 6;

    /** In what ways it can be divided; none where it gives back nothing of the speaker's, or seems to want nothing besides. Queries where a number stands in it. */
    static List<CancelledBeside> in(Turn turn) {
        var said = turn.said().strip();
        return said.length() > LONGEST || !FIGURES.matcher(said).find()
                ? List.of()
                : BETWEEN.matcher(said)
                        .results()
                        .limit(MOST)
                        .flatMap(gap -> Stream.of(
                                of(said.substring(0, gap.start()), said.substring(gap.end())),
                                of(said.substring(gap.end()), said.substring(0, gap.start()))))
                        .filter(both -> both.tellsWhy() || both.isMore())
                        .flatMap(both -> both.byCommand(turn).stream())
                        .toList();
    }

    private static CancelledBeside of(String cancelled, String rest) {
        return new CancelledBeside(
                AHEAD.matcher(cancelled.strip()).replaceFirst(""),
                AHEAD.matcher(rest.strip()).replaceFirst(""));
    }

    /** Whether the rest only tells why, and wants nothing. */
    boolean tellsWhy() {
        return WHY.matcher(Normaliser.simplified(rest).strip()).matches();
    }

    private boolean isMore() {
        var plain = Normaliser.simplified(rest);
        return MORE.matcher(NOT_WANTED.matcher(plain).replaceAll(" ")).find();
    }

    private Optional<CancelledBeside> byCommand(Turn turn) {
        var plain = Normaliser.simplified(cancelled).replaceFirst("[。.!！~ ]+$", "");
        var found = SAID.matcher(plain);
        return found.matches()
                ? Stream.of("number", "number2", "number3", "number4")
                        .flatMap(name -> Stream.ofNullable(found.group(name)))
                        .map(Integer::parseInt)
                        .flatMap(number -> CustomerOrder.numbered(number).stream())
                        .filter(order -> order.buyerId() == turn.buyer().id())
                        .map(order -> new CancelledBeside("/cancel " + order.number(), rest))
                        .findFirst()
                : Optional.empty();
    }
}
