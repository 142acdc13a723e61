package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.lot.IntakeHearing;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.BareName;
import org.qingshan.conversation.words.SomebodyElse;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * What a host says that a viewer wants or has won: 帮张三下2箱黄桃, 李四要一箱猕猴桃, "Zhang wants 2 boxes of peaches". It is no order of the
 * host's, and nothing is taken before it is told whose it is. What he sends somebody is his own, and goes the way of presents.
 *
 * @param who as it was said
 * @param isBack whether it is given back, or is less
 */
record OrderForViewer(String who, boolean isBack) {
    private static final int LONGEST = 60;

    private static final String NAME = "(?<who>[^\\s,，。:：的\\d]{2,8}?)";

    /** Nobody whom the shop knows by name: 客人, 村长, 微信群里小红. */
    private static final String OTHER =
            "(?:(?:抖音|快手|视频号|小红书|微信|群|电话|直播间|线下|隔壁|门口|村里|店里)\\p{IsHan}{1,8}|(?:有个?|一个|这个|那个|有位|这位|那位)?(?:客人|顾客|客户|买家|村长|书记|主任|校长|老师|医生|邻居|朋友|粉丝|同事)"
                    + "|有(?:个|一个)?人|\\p{IsHan}{1,2}(?:老师|婶|叔|伯|姨|大哥|大姐|嫂|大爷|大妈|奶奶|爷爷|师傅|主任|村长|书记|老板|总|姐|哥|妹|弟|女士|先生|小姐|同学)|[老阿](?![板铁样规乡人家实是师公婆姨])\\p{IsHan}|小(?![时箱份盒袋心伙孩些的朋包瓶果个院店组区])\\p{IsHan}{1,2}|(?<twice>[\\p{IsHan}&&[^一个多大小天人常刚都再]])\\k<twice>)";

    private static final Pattern SOMEBODY = Pattern.compile(OTHER);

    private static final String LATIN_NAME =
            "\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20})?|(?i:(?:an?|the|my|our|one|some|this|that) (?:[a-z]{1,12} )?(?:customer|client|viewer|buyer|guy|lady|man|woman|person|mayor|teacher|neighbou?r|friend|boss|doctor|school|kitchen|fan|girl|boy|follower)(?: (?:on|from|at|in) [a-z]{1,12})?|some(?:body|one)(?: else)?(?: (?:on|from|at|in) [a-z]{1,12})?)";

    private static final String WANTS =
            "(?:also |only |just |now |still |said (?:he|she|they) ){0,2}(?:wants?|would like|ordered|orders|won|takes|took|gets|needs|bought|buys|ask(?:s|ed) for)\\b";

    private static final String AMOUNT = "(?=.{0,20}\\d|(?:an?|one|two|three|four|five|six|ten) )";

    private static final List<Pattern> SAID = List.of(
            Pattern.compile("[帮给替为]" + NAME + "(?:也|先|再)?(?:[下拍订定留要买拿来加补]|登记|安排|备)(?:单|单个|个|了|上)?"),
            Pattern.compile(
                    "^" + NAME
                            + "(?:说|他|她|也|还|那边|老师){0,3}(?:[再又只就另](?:加)?){0,2}(?:想要|加购|追加|要|拍|订|买|下单|下|中|来|拿|加|改成|改为|改要)(?:个|了)?\\s*(?=[\\d一二两三四五六七八九十半几]|\\p{IsHan}{1,5}?[\\d一二两三四五六七八九十半])"),
            Pattern.compile("^" + NAME + "\\s?[:：]\\s?(?=\\S.*[\\d一二两三四五六七八九十半])"),
            Pattern.compile("^(?=\\p{IsHan})" + NAME + "\\s+(?=\\S.{0,12}[\\d一二两三四五六七八九十半])"),
            Pattern.compile("[\\d一二两三四五六七八九十半].{1,14}(?:留|放)?给" + NAME + "(?:留着?|放着)?[吧了。.!！ ]*$"),
            Pattern.compile("(?:中奖|抽中|奖品)(?:的?(?:是|人|给|給|观众)|了)?[:： ]*" + NAME + "(?=[\\s,，。]|\\d|$)"),
            Pattern.compile("^(?:那|再|我们?|给大家|今天){0,2}(?:赠?送|奖励?|赏|补)(?:给|了)?" + NAME
                    + "(?:了|也|再){0,2}\\s*(?=[\\d一二两三四五六七八九十半]|\\p{IsHan}{1,5}?[\\d一二两三四五六七八九十半])"),
            Pattern.compile("\\b(?i:put|mark|sign|write|note|jot)(?: (?i:down|up))? (?<who>" + LATIN_NAME
                    + ")(?: (?i:down|up|in))? (?i:for) " + AMOUNT),
            Pattern.compile(
                    "^(?i:please |ok |okay |and ){0,2}(?i:reserve|save|keep|hold|book|order|set aside)(?: (?i:for))? (?<who>"
                            + LATIN_NAME + "),? " + AMOUNT),
            Pattern.compile("^(?<who>" + LATIN_NAME + ") " + WANTS),
            Pattern.compile("^(?<who>" + LATIN_NAME + ")\\s?:\\s?" + AMOUNT),
            Pattern.compile(
                    "(?i:\\b(?:order|put|put down|reserve|keep|book|get|buy|hold|add|save|set aside)\\b).{1,40}\\b(?i:for) (?<who>"
                            + LATIN_NAME + ")[.! ]*$"),
            Pattern.compile("^(?i:(?:please )?(?:give|sell|get)) (?<who>" + LATIN_NAME
                    + ") (?=(?i:\\d|an? |one|two|three|four|five|six|ten))"),
            Pattern.compile(
                    "^(?i:(?:and |also |ok |okay )?(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)) .{1,40}\\b(?i:for) (?<who>"
                            + LATIN_NAME + ")[.! ]*$"));

    /** With no word of wanting between, where any sentence may begin so: Rosa Diaz 2 boxes. */
    private static final List<Pattern> BARELY = List.of(
            Pattern.compile("^" + NAME + "\\s+(?=\\S.{0,12}[\\d一二两三四五六七八九十半])"),
            Pattern.compile("^(?<who>" + LATIN_NAME + "),? " + AMOUNT));

    /** He gives back, or takes less: what the host has himself stays. */
    private static final List<Pattern> GIVEN_BACK = List.of(
            Pattern.compile("^" + NAME + "(?:说|他|她|也|那边|刚才?|要|想){0,3}(?:退|不要|不想要|取消|少要|减|去掉|少拿)(?!到|换)"),
            Pattern.compile("^" + NAME + "(?:说|他|她|也|那边|的){0,3}.{1,8}(?:不要了|退掉?了?|取消了?|换成.{1,8})[吧了。.!！ ]*$"),
            Pattern.compile(
                    "^(?<who>" + LATIN_NAME
                            + ") (?:has |just |now ){0,2}(?:returns?|returned|gives? back|gave back|cancels?|cancell?ed|drops?|(?:doesn't|does not|didn't|no longer) wants?|wants no|swaps?)\\b"),
            Pattern.compile(
                    "^(?i:(?:please )?(?:cancel|remove|drop|return|take)) (?:.{1,30}) (?:for|of|from|off) (?<who>"
                            + LATIN_NAME + ")[.! ]*$"));

    /** A present, with where it goes. */
    private static final Pattern SENT =
            Pattern.compile("寄|[发發送]到|\\b(?:send|ship)\\b|\\d{8}", Pattern.CASE_INSENSITIVE);

    /** With these sentences begin, and no names. */
    private static final String COMMON =
            "Sorry|Hi|Hello|Hey|Oh|Oops|Ok|Okay|Yes|Yeah|No|Not|Now|Then|So|And|But|Or|Also|Well|Please|Thanks?|Good|Great|Nice|Dear|There|Here|This|That|These|Those|Only|Just|Still|Even|Another|Other|More|Less|Extra|Last|First|Next|New|Old|Fresh|Big|Small|Large|Final|Special|Flash|Price|Stock|Limit|Note|Deal|Offer|Half|Double|All|Both|Each|Every|Some|Any|Many|Few|Left|Add|Put|Set|Make|Get|Give|Take|Throw|Threw|Thrown|Sell|Sold|Buy|Orders?|Keep|Hold|Need|Want|Change|Drop|Lower|Raise|Cut|Up|Down|Out|In|On|At|For|From|With|By|To|If|When|While|After|Before|About|Almost|Over|Under|Max|Min|Maximum|Minimum|Grab|Come|Go|Let|Lets|Back|Free|Call|Tonight|Folks|Guys|Friends|Ladies|Family|Viewers|Live|Stream|Morning|Afternoon|Evening";

    private static final Pattern NO_NAME = Pattern.compile(
            "(?:" + COMMON
                    + "|I|We|You|He|She|They|It|Who|What|Everybody|Everyone|Somebody|Someone|Anyone|Anybody|Nobody|One|Mum|Mom|Dad|My|The|Host|Owner|Sale|Grandma|Grandpa|Granny|Aunt|Auntie|Uncle|Christmas|Easter|New Year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Tomorrow)\\b.*");

    private static final Pattern COMMON_WITHIN = Pattern.compile("\\b(?:" + COMMON + ")\\b");

    /** A given name and a surname. */
    private static final Pattern WHOLE_NAME = Pattern.compile("\\p{Lu}\\S+ \\p{Lu}\\S+");

    private static final Pattern OTHER_LATIN =
            Pattern.compile("(?:an?|the|my|our|one|some|this|that) .*|some(?:body|one).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern LATIN = Pattern.compile("\\p{Lu}\\p{L}.*");

    /** Empty for what anybody else says, and where nothing on sale is meant. */
    static Optional<OrderForViewer> of(Turn turn, String said) {
        return mayBe(turn, said)
                ? said(turn, said, SAID, OrderForViewer::isSomebody)
                        .map(who -> new OrderForViewer(who, false))
                        .or(() -> said(turn, said, GIVEN_BACK, OrderForViewer::isSomebody)
                                .map(who -> new OrderForViewer(who, true)))
                : Optional.empty();
    }

    /** The same with nothing but a name ahead, which is read only where it is nothing that the host says of his goods. */
    static Optional<OrderForViewer> barely(Turn turn, String said) {
        return mayBe(turn, said)
                ? said(turn, said, BARELY, OrderForViewer::isPlainlySomebody).map(who -> new OrderForViewer(who, false))
                : Optional.empty();
    }

    private static boolean mayBe(Turn turn, String said) {
        return turn.may(Role.HOST)
                && said.length() <= LONGEST
                && !SENT.matcher(said).find()
                && !QuestionReader.wantsAnAnswer(said)
                && !IntakeHearing.isBrought(turn);
    }

    /** Whom the shop knows is looked up last. */
    private static Optional<String> said(Turn turn, String said, List<Pattern> ways, Predicate<String> isOne) {
        var plain = Normaliser.simplified(said.strip());
        var names = ways.stream()
                .map(pattern -> pattern.matcher(plain))
                .filter(found -> found.find())
                .map(found -> found.group("who"))
                .distinct()
                .toList();
        return names.isEmpty() || !namesGoods(turn, said)
                ? Optional.empty()
                : names.stream()
                        .filter(who -> turn.round()
                                .namesOf(turn.round().shelf())
                                .named(who)
                                .isEmpty())
                        .filter(isOne)
                        .findFirst();
    }

    private static boolean namesGoods(Turn turn, String said) {
        return !turn.round().named(said).isEmpty() || isClaim(Hearing.of(turn));
    }

    private static boolean isSomebody(String who) {
        return BareName.isOne(who)
                || SOMEBODY.matcher(who).matches()
                || SomebodyElse.isRelative(who)
                || LATIN.matcher(who).matches() && !NO_NAME.matcher(who).matches()
                || OTHER_LATIN.matcher(who).matches()
                || isKnown(who);
    }

    private static boolean isPlainlySomebody(String who) {
        return BareName.isOne(who)
                || SomebodyElse.isRelative(who)
                || OTHER_LATIN.matcher(who).matches()
                || WHOLE_NAME.matcher(who).matches()
                        && !NO_NAME.matcher(who).matches()
                        && !COMMON_WITHIN.matcher(who).find()
                || isKnown(who);
    }

    private static boolean isKnown(String who) {
        return !Buyer.called(who, 1).isEmpty();
    }

    private static boolean isClaim(ClaimReading reading) {
        return reading.kind() == ClaimReading.Kind.CLAIMS;
    }

    /** Says how a viewer's order is taken; what the host wants himself after all is a tap away. */
    void ask(Turn turn) {
        turn.outcome("doubt");
        if (isBack) {
            turn.choose(
                    turn.words().flash().othersBack(who),
                    new Button(turn.words().team().consoleButton(), "/console"));
            return;
        }
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
                            Choices.taking(item.get(), quantity)));
        } else {
            turn.say(text);
        }
    }
}
