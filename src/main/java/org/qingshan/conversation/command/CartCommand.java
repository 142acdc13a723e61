package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Possessions;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.OrderingWords;
import org.qingshan.conversation.words.OwnCounted;
import org.qingshan.conversation.words.OwnThings;
import org.qingshan.conversation.words.Sentence;

/** Shows what the buyer holds and waits for. */
@Singleton
class CartCommand implements Command {
    private static final int LONGEST = 60;

    private static final Pattern HOW_MUCH = Pattern.compile(
            "(?=.*(?:我|[要买拍订点留下])|.*了[啊呀呢吗 ?]*$)(?:我|现在|目前|到现在|已经|一共|总共|合计){1,20}+(?:我|一共|总共|已经|是|有|要了?|买了?|拍了?|订了?|点了?|留了?|下了?单?了?){0,20}+(?:几|多少)[箱盒袋斤份个样件](?:东西|货)?[了啊呀呢吗 ?]*"
                    + "|(?:我的?|现在|目前|这个?|那个?|订单|单子|购物车|里面?|一共|总共|合计|是|共){1,8}(?:几|多少)[箱盒袋斤份个样件](?:东西|货)?[了啊呀呢吗 ?]*"
                    + "|(?:那|那我|现在|我的?|这些|刚才的?|到现在|目前|全部|加起来|算下来){1,4}(?:是|要|该)?多少钱(?:了|啊|呀|呢|来着|[ ?]){0,6}|(?:是)?多少钱来着[啊呀呢 ?]*|how much is that(?: now| in total| altogether| all together){0,2}[ ?]*|how (?:many|much) (?:is it )?(?:now|so far)[ ?]*"
                    + "|(?:请问|现在|我的?)?(?:预留|保留|留着的?)?(?:还有|还剩|还能留)多久(?:过期|到期|超时|过时)?[了啊呀呢吗 ?]*|(?:预留|保留)(?:时间)?(?:还有|还剩)(?:多久|多长时间|几分钟|多少分钟)[了啊呀呢吗 ?]*"
                    + "|(?:现在|我的?|那){0,2}(?:一共|总共|合计|是|要|得|该付){0,2}(?:连|加|含|带|算)上?(?:运费|邮费|快递费)(?:的话)?(?:一共|总共|合计|是|要|得|共){0,3}多少(?:钱|块)?[了啊呀呢吗 ?]*|(?:一共|总共|合计)(?:是|要)?多少(?:钱|块)?[, ]?(?:连|含|带|算)上?(?:运费|邮费)[了啊呀呢吗 ?]*|how much (?:is (?:it|that|mine) |would it be )?(?:in total )?(?:with|including) (?:shipping|delivery|postage)[ ?]*"
                    + "|how (?:many|much)(?: \\w+){0,2} (?:do|have|did) i (?:have|got|get|order|ordered|buy|bought)(?: now| so far| in total| altogether| in (?:my|the) cart){0,20}[ ?]*"
                    + "|(?:what(?:'s| is|s)|tell me) my (?:place|position|spot|number|turn)(?: in (?:the )?(?:line|queue|waitlist|list))?[ ?]*"
                    + "|what (?:place|position|spot|number) (?:am i|do i have)(?: (?:in|on|at) (?:the )?(?:line|queue|wait ?list|waiting list|list))?[ ?]*|my (?:place|position|spot)(?: (?:in|on) (?:the )?(?:line|queue|wait ?list|waiting list))?[ ?]*"
                    + "|am i still (?:waiting|in (?:the )?(?:line|queue)|on the (?:wait ?list|waiting list))[ ?]*|(?:我|现在|请问){0,3}(?:是不是)?(?:还|仍)(?:在)?(?:候补|排队|排着|等货)(?:着|里|中|名单)?(?:上|里)?[了啊呀呢吗么 ?]*|(?:我|那|请问|大概){0,4}(?:还)?(?:要|得|需要)?(?:等|排)多久(?:才)?(?:能)?(?:轮|排)到我?[了啊呀呢吗 ?]*"
                    + "|where am i (?:in|on) (?:the )?(?:line|queue|waitlist|list)[ ?]*|how (?:far|long) is the (?:line|queue)[ ?]*"
                    + "|(?:我|我的|请问|现在){0,20}\\p{IsHan}{0,6}(?:我|现在|目前){0,2}排(?:到|在)?(?:第几|几号|哪里?)(?:个|位|名)?[了啊呀呢吗 ?]*"
                    + "|(?:我|那|请问|现在|我的单子?){0,20}(?:还|还能)?(?:剩|有|留)(?:下)?(?:多少|几|多长)(?:个)?(?:时间|分钟|小时)[了啊呀呢吗 ?]*|(?:我|请问|现在){0,20}(?:还能|还)留多久[了啊呀呢吗 ?]*"
                    + "|(?:我|请问|现在){0,20}(?:前面|前头|我前面)(?:还)?(?:有|排着?)(?:几|多少)(?:个)?(?:人|位)[了啊呀呢吗 ?]*|(?:我|那){0,20}还要排多久[了啊呀呢吗 ?]*"
                    + "|how (?:much time|many minutes) (?:do i have|have i got|is|are)(?: there)?(?: still)?(?: left)?[ ?]*|how long (?:do i have|is it kept|will you keep it)(?: left)?[ ?]*"
                    + "|how many people (?:are )?(?:there )?(?:ahead of|before|in front of) me(?: in (?:the )?(?:line|queue))?[ ?]*");

    /** 我都要了啥, 下单了吗: also who has nothing here is told so. */
    private static final Pattern WHAT = Pattern.compile(
            "(?:到底|刚才)?我(?:到底|一共|总共|都|刚才|刚刚|[今昨]天|今晚|已经|现在){0,20}(?:要|买|拍|订|点|拿|抢|留)了(?:些|有)?"
                    + "(?:啥子?|什么|哪些|哪几[样种个]|[几多][少多]?[样种件箱盒袋斤份个瓶罐包]|多少东西|乜嘢?)(?:东西|货)?(?:来着|了|啦)?[啊呀呢嘛哦?. ]*"
                    + "|我?(?:已经)?(?:下单|下好单)(?:成功|好)?了(?:吗|没有?|么)[啊呀? ]*"
                    + "|我(?:到底|究竟)?(?:是不是|有没有)(?:已经)?(?:要了|买|拍|订|点了?|下)(?!关注|赞|错|心|灯牌)了?.{0,14}[啊呀吗? ]*|我(?:已经)?(?:买|拍|订|点|下)(?:单)?了(?!关注|赞|错|心|灯牌)(?:(?!可以|能|行).){0,10}(?:吗|没有?)[啊呀? ]*"
                    + "|(?:我的?|都|全都?){0,2}(?:确认|下单|订|抢|拍|下)(?:单)?(?:成功|上|到|好)?了(?:吗|没有?|么)[啊呀? ]*|(?:我的?|我那个?)?(?:订单|单子?|购物车)里?面?(?:怎么|为什么|为啥|咋)(?:会|还|就)?(?:多|少|有)了?.{1,14}"
                    + "|(?:did|have) i (?:already )?(?:order|ordered|buy|bought|get|got) (?:any |the |some |\\w+ |\\d+ ){0,3}[a-z]+[?. ]*|(?:is|was) (?:it|that|my order|the order) (?:confirmed|placed|ordered|registered|recorded|in)(?: now| yet| already)?[?. ]*|(?:did|has) (?:it|that|my order|the order) (?:go|gone) through[?. ]*"
                    + "|why (?:is|are) there .{1,40} in my (?:order|cart)[?. ]*"
                    + "|what (?:do|have) i (?:have|got|ordered|bought)(?: so far| now| already| in (?:my|the) cart){0,20}[?. ]*|what did i (?:order|buy)(?: so far)?[?. ]*"
                    + "|what(?:'s| is|s| do i have| have i got| have i put) (?:in|on) my (?:cart|basket|bag|order)(?: now| so far| please)*[?. ]*|(?:show|see|view|check|open)?(?: me)? ?my (?:basket|shopping (?:cart|basket|bag))(?: please)?[?. ]*|(?:have i ordered|did i order|is my order (?:placed|confirmed))(?: yet| already){0,20}[?. ]*");

    /** Whether it is ordered: 我的货下单了没有, 我那个桃子订上了没, "so is it ordered?"; not whether one may order, or somebody else has. */
    private static final Pattern WHETHER = Pattern.compile(
            "(?!.{0,20}(?:能|可以|开始|算|谁|别人|大家|他|她|你|几个|有人|要不要|想|付|转|钱|什么|怎么|哪|多少|几[点时]|发货?|寄|(?<![订买拍抢])到(?!底)|吗.+吗)|.{0,12}(?<![给帮替为])(?:^|我|咱)家?"
                    + KinWords.KIN
                    + "(?!.{0,2}我|斤|饼)|.{0,12}主播(?:自己|本人|也|都|家)|主播(?:买|抢|拍|订)到)\\p{IsHan}{0,12}?(?:下单|落单|下好单|订上|订好|订到|买上|买好|买到|拍上|拍到|拍好|抢上|抢到|定上|定好|下上)(?:成功|好)?[了咗](?:吗|没有?|么|未|不)[啊呀呢嘛]?[?. ]{0,3}"
                    + "|(?:我|嗰|张|啲|个|的){0,4}\\p{IsHan}{0,6}?(?:[落下][咗了]?单|[落下]好单|[订买拍落]咗|拍到|抢到)(?:成功)?(?:未|冇|没有?)[啊呀呢]?[?. ]{0,3}"
                    + "|我?(?:到底|究竟)?有没有(?:抢|拍|买|订)(?:到|上)了?[啊呀呢]?[?. ]{0,3}"
                    + "|我的?(?:那个|那)?(?:单子?|订单|货|东西)(?:怎么|是不是|不会|都|就|已经?){0,3}(?:没|不见|丢|飞)了(?:吗|么|吧|呢|[?]){0,3}[?. ]{0,3}"
                    + "|(?:oh no|wait|hey|so|hi|[,.! ]){0,4}(?:is|are|was) my (?:order|things|goods|stuff|cart) (?:gone|lost|still there|still ok(?:ay)?)(?: now)?[?. ]{0,3}|did (?:i|we) (?:make it|get in|manage)(?: in time)?[?. ]{0,3}"
                    + "|(?:(?:so|and|ok|okay|wait|hey|hi|sorry|but|just checking|then)[,.! ]{1,3}){0,3}(?:(?:is|are|was|were|has|have) (?:it|that|they|those|everything|all of it|mine|my (?:\\w+ ){0,2}\\w+|the (?:\\w+ ){0,2}\\w+) (?:all |now |been |already |really |actually ){0,3}(?:ordered|placed|booked)|(?:have|did) i (?:actually |really |already |now ){0,2}(?:order(?:ed)?|place(?:d)?)(?: (?:it|that|them|my order|the order|anything))?)(?: now| yet| already| then| or not){0,3}[?. ]{0,3}");

    private static final String ORDERS = "orders";

    private static final String ORDERED = "ordered";

    private final Possessions possessions;

    CartCommand(Possessions possessions) {
        this.possessions = possessions;
    }

    @Override
    public String name() {
        return "cart";
    }

    @Override
    public List<String> words() {
        return List.of("购物车", "我要了什么", "我的购物车", "排第几", "排到哪了", "我排第几", "我排到哪了", "cart", "my cart", "my place");
    }

    @Override
    public boolean canBe(Sentence said) {
        return said.words().length() <= LONGEST
                && (OwnThings.areAskedFor(said.plain())
                        || WHAT.matcher(said.plain()).matches()
                        || WHETHER.matcher(said.plain()).matches()
                        || OwnCounted.isAsked(said.plain())
                        || HOW_MUCH.matcher(said.plain()).matches());
    }

    /** 一共几箱了, "how many do I have now", "what's my place in line". */
    @Override
    public Optional<String> inOtherWords(Turn turn) {
        if (!turn.isPrivate()) {
            return Optional.empty();
        }
        var plain = turn.sentence().plain();
        if (OrderingWords.areOf(plain) || OwnCounted.isAsked(plain) && !isOfOwn(turn)) {
            return Optional.empty();
        }
        boolean isWhether = WHETHER.matcher(plain).matches();
        if (OwnOrders.hasCart(turn)) {
            return Optional.of(isWhether ? ORDERED : "");
        }
        return isWhether || WHAT.matcher(plain).matches() || OwnThings.areAskedFor(plain)
                ? Optional.of(ORDERS)
                : Optional.empty();
    }

    /** What is counted is what he has, and no answer to what was asked. */
    private static boolean isOfOwn(Turn turn) {
        var named = turn.round().named(turn.said());
        return turn.offered().filter(Offered::asked).isEmpty()
                && OwnOrders.linesOfToday(turn)
                        .map(line -> line.item().slot())
                        .anyMatch(slot -> named.isEmpty() || named.contains(slot));
    }

    @Override
    public String summary(Wording words) {
        return words.help().cart();
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (arguments.equals(ORDERS)) {
            possessions.showLastOrders(turn);
        } else if (arguments.equals(ORDERED)) {
            possessions.showWhetherOrdered(turn);
        } else {
            possessions.showCart(turn);
        }
    }
}
