package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * What a host says that a viewer wants or has won: 帮张三下2箱黄桃, 李四要一箱猕猴桃, "Zhang wants 2 boxes of peaches". It is no order of the
 * host's, and nothing is taken before it is told whose it is. What he sends somebody is his own, and goes the way of presents.
 *
 * @param who as it was said
 */
record OrderForViewer(String who) {
    private static final int LONGEST = 60;

    private static final String NAME = "(?<who>[^\\s,，。的\\d]{2,8}?)";

    private static final List<Pattern> SAID = List.of(
            Pattern.compile("[帮给替为]" + NAME + "(?:也|先|再)?(?:[下拍订定留要买拿来加补]|登记)(?:单|单个|个|了|上)?"),
            Pattern.compile("^" + NAME + "(?:说|他|她|也|还|那边|老师){0,3}(?:想要|要|拍|订|买|下单|下|中)了?\\s*(?=[\\d一二两三四五六七八九十半几])"),
            Pattern.compile("(?:中奖|抽中|奖品)(?:的?(?:是|人|给|給|观众)|了)?[:： ]*" + NAME + "(?=[\\s,，。]|\\d|$)"),
            Pattern.compile(
                    "^(?<who>\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20})?) (?:also )?(?:wants?|would like|ordered|orders|won|takes|gets|needs)\\b"),
            Pattern.compile(
                    "(?i:\\b(?:order|put|put down|reserve|keep|book|get|buy|hold)\\b).{1,40}\\b(?i:for) (?<who>\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20})?)[.! ]*$"),
            Pattern.compile(
                    "^(?i:(?:and |also |ok |okay )?(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)) .{1,40}\\b(?i:for) (?<who>\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20})?)[.! ]*$"));

    /** A present, with where it goes. */
    private static final Pattern SENT =
            Pattern.compile("寄|[发發送]到|\\b(?:send|ship)\\b|\\d{8}", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_NAME = Pattern.compile(
            "(?:I|We|You|He|She|They|It|Who|What|Everybody|Everyone|Somebody|Someone|Anyone|Anybody|Nobody|One|Mum|Mom|Dad|My|The|Host|Owner|Sale|Grandma|Grandpa|Granny|Aunt|Auntie|Uncle|Christmas|Easter|New Year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Tomorrow)\\b.*");

    private static final Pattern LATIN = Pattern.compile("\\p{Lu}\\p{L}.*");

    /** Empty for what anybody else says, and where nothing on sale is meant. */
    static Optional<OrderForViewer> of(Turn turn, String said) {
        if (!turn.may(Role.HOST)
                || said.length() > LONGEST
                || SENT.matcher(said).find()
                || QuestionReader.wantsAnAnswer(said)) {
            return Optional.empty();
        }
        return SAID.stream()
                .map(pattern -> pattern.matcher(Normaliser.simplified(said.strip())))
                .filter(found -> found.find())
                .map(found -> found.group("who"))
                .filter(OrderForViewer::isSomebody)
                .filter(who ->
                        turn.round().namesOf(turn.round().shelf()).named(who).isEmpty())
                .findFirst()
                .filter(who -> !turn.round().named(said).isEmpty() || isClaim(Hearing.of(turn)))
                .map(OrderForViewer::new);
    }

    private static boolean isSomebody(String who) {
        return BareName.isOne(who)
                || LATIN.matcher(who).matches() && !NO_NAME.matcher(who).matches()
                || !Buyer.called(who, 1).isEmpty();
    }

    private static boolean isClaim(ClaimReading reading) {
        return reading.kind() == ClaimReading.Kind.CLAIMS;
    }

    /** Says how a viewer's order is taken; what the host wants himself after all is a tap away. */
    void ask(Turn turn) {
        turn.outcome("doubt");
        var reading = Hearing.of(turn);
        var claims = reading.claims();
        var isOne = isClaim(reading) && claims.size() == 1 && claims.get(0).action() == Claim.Action.ADD;
        var item = isOne ? turn.sale().slot(claims.get(0).slot()) : Optional.<LineupItem>empty();
        var text = turn.words().flash().whoseOrder(who);
        if (item.isPresent() && turn.isPrivate()) {
            var quantity = claims.get(0).quantity();
            turn.choose(
                    text,
                    new Button(
                            turn.words().team().ownMoreButton(turn.words().quantity(quantity, item.get())),
                            "/buy " + item.get().slot() + " " + quantity.toPlainString()));
        } else {
            turn.say(text);
        }
    }
}
