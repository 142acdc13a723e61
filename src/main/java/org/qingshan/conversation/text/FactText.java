package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the bot answers to questions, out of the shop's records and the host's own words. English: {@code messages/fact_en.properties}. */
@MessageBundle(value = "fact", locale = "zh")
public interface FactText {
    @Message("下次直播：{when}。")
    String nextStream(String when);

    @Message("下次什么时候播还没定，开播时我会把货单发给你。")
    String noNextStream();

    @Message("「{title}」")
    String titled(String title);

    @Message("{name}（{slot}）：一{unit} {pack}。")
    String pack(String name, String slot, String unit, String pack);

    /** @param window hours */
    @Message("收到有坏的：到货后 {window} 小时内在这里说「坏了」，发几张照片，店家看过就按规矩退钱。")
    String amends(int window);

    @Message("坏 {percent}% 以内不退。")
    String tolerated(int percent);

    @Message("还没打包的，不想要了随时能退：发「取消」加编号，比如 取消 A1。")
    String beforePacked();

    @Message("订单 {number} 没有要付的钱了。")
    String nothingDueOf(int number);

    /** @param worth what so much of it costs */
    @Message("{money}能买 {quantity} {name}（{slot}），货款 {worth}。")
    String forMoney(String money, String quantity, String name, String slot, String worth);

    /** @param step the least of it that is sold */
    @Message("{money}还不够一份 {name}（{slot}）：{step}要 {worth}。")
    String tooLittle(String money, String name, String slot, String step, String worth);

    @Message("。{quantity}共 {sum}")
    String sum(String quantity, String sum);

    @Message("再来一份一样的：{list}，货款一共 {sum}。还没下单，要就点一下：")
    String sameAgain(String list, String sum);

    @Message("再来一份一样的")
    String sameAgainButton();

    @Message("{list}，一共 {sum}，运费另算。")
    String sumTogether(String list, String sum);

    @Message("{name}（{slot}）按{unit}卖，{step} 起。")
    String byWeight(String name, String slot, String unit, String step);

    @Message("{name}（{slot}）是{growers}家的，来自{shop}。")
    String origin(String name, String slot, String growers, String shop);

    @Message("{name}（{slot}）是 {day} 采收的。")
    String harvested(String name, String slot, String day);

    @Message("{name}（{slot}）是 {day} 送到店里的。")
    String brought(String name, String slot, String day);

    @Message("{name}（{slot}）每人限 {limit}。")
    String limit(String name, String slot, String limit);

    @Message("{name}（{slot}）不限购。")
    String noLimit(String name, String slot);

    @Message("寄到{province}运费 {fee}{freeFrom}。")
    String feeTo(String province, String fee, String freeFrom);

    @Message("你现在的货款 {goods}，再买 {missing} 就包邮。")
    String missingToFree(String goods, String missing);

    @Message("你现在的货款 {goods}，已经包邮。")
    String freeAlready(String goods);

    @Message("寄到{province}包邮。")
    String freeTo(String province);

    @Message("运费：{province} {home}，其他地方 {away}{freeFrom}。")
    String fees(String province, String home, String away, String freeFrom);

    @Message("运费 {fee}{freeFrom}。")
    String fee(String fee, String freeFrom);

    @Message("运费{freeFrom}：")
    String feesTitle(String freeFrom);

    @Message("{places}：{fee}")
    String feeRow(String places, String fee);

    @Message("其他地方")
    String elsewhere();

    @Message("包邮")
    String free();

    @Message("（首重 {first} 公斤，续重每 {step} 公斤加 {further}）")
    String feeByWeight(String first, String step, String further);

    @Message("全国包邮。")
    String alwaysFree();

    @Message("下单后 {hours} 小时内发货。")
    String dispatch(int hours);

    @Message("今天发货")
    String today();

    @Message("今晚发货")
    String tonight();

    @Message("明天发货")
    String tomorrow();

    @Message("前面排着的多，后天或更晚发货")
    String later();

    @Message("{time} 前下单，{when}。")
    String orderedBefore(String time, String when);

    @Message("现在下单，{when}。")
    String orderedNow(String when);

    @Message("{when}。")
    String leaves(String when);

    @Message("订单 {number}：{when}。")
    String orderLeaves(int number, String when);

    @Message("先下单，付款方式店家会另外告诉你。")
    String payment();

    @Message("哪里都寄。")
    String everywhere();

    @Message("{areas}寄不到，其他地方都寄。")
    String notTo(String areas);

    @Message("路上几天看远近和快递；寄出了我把单号告诉你。")
    String onTheRoad();

    @Message("说「确认」，或者点「确认下单」，就下单了。")
    String confirmByWord();

    @Message("上面的地址没错，说「确认」就下单，寄到那里；要改就把对的发来。")
    String confirmReadBack();

    @Message("先把收货地址发来，一行就行：姓名 电话 地址。我念给你看，没错说「确认」，就下单了。")
    String addressBeforeConfirming();

    @Message("先说要什么，比如 A1 2，货就给你留着。第一次要发地址，我念给你看，没错说「确认」就下单；地址存好以后，说要就直接下单。")
    String howToConfirm();

    @Message("国外寄不到，只寄国内。")
    String notAbroad();

    @Message("不用注册，也不用下载什么：在这里说一声就行，比如 A1 2。")
    String noAccount();

    @Message("说了要、还没确认的，给你留 {minutes} 分钟，过时会让给别人。")
    String held(int minutes);

    @Message("确认了就是你的。")
    String thenYours();

    @Message("确认了再留 {minutes} 分钟等付款，过时没付也让给别人。")
    String thenToPay(int minutes);

    @Message("打包前都能改。改数量：发「A1 改成 2」；不要了：发「取消」加编号，比如 取消 A1；改地址：把新地址发给我。")
    String changing();

    @Message("订单 {number} {status}，改不了也退不了了。到货有坏的，说「坏了」；别的事直接告诉我，我转给店家。")
    String changedNoMore(int number, String status);

    @Message("打包前要的都放在一个包裹里，运费只算一次。")
    String together();

    @Message("候补就是排队：有人退了，或者补了货，按先后留给你，我马上告诉你。排着不用付钱，随时可以撤。")
    String waitlist();

    @Message("你没有在候补的。")
    String notWaiting();

    @Message("我会替你答这些问题：")
    String faqTitle();

    @Message("还没有写好的答复。")
    String faqEmpty();

    @Message("加一条：/faq add 甜吗, 甜不甜 = 很甜，糖度 14 度\n等号前是大家会说的话（用逗号隔开，每条至少两个字），等号后是我的回答。词中间有空格，就要全都说到才算，比如「黄桃 甜」。")
    String howToFaq();

    @Message("记住了。有人问「{triggers}」，我就答：\n{answer}")
    String faqAdded(String triggers, String answer);

    @Message("「{trigger}」已经有答复了（第 {number} 条），先删掉再加。")
    String faqTwice(String trigger, int number);

    @Message("一条答复最多 {most} 种问法，这里有 {count} 种，没有记。分成两条来加。")
    String faqTooManyTriggers(int count, int most);

    @Message("最多 {most} 条答复，先删掉用不着的。")
    String faqFull(int most);

    @Message("删 {number}")
    String faqRemoveButton(int number);

    @Message("删掉了：{triggers}")
    String faqRemoved(String triggers);

    @Message("没有这一条了。发 /faq 看现在有哪些。")
    String faqUnknown();

    @Message("这个我不清楚，已经记下来给主播看了；主播一答，我马上告诉你。")
    String passedOn();

    @Message("真不好意思。这件事已经转给主播了，主播一回，我马上告诉你。")
    String troublePassedOn();

    @Message("你问的「{question}」，主播答：\n{answer}")
    String hostAnswered(String question, String answer);

    @Message("你问的「{question}」，主播把刚才的回答收回了，稍后再答你。")
    String answerTakenBack(String question);

    @Message("大家问过、还没人答的（{count}）：")
    String questionsTitle(int count);

    @Message("{number}. {question}{#if times > 1}（问了 {times} 次）{/if}")
    String question(int number, String question, int times);

    @Message("没有还没答的问题。")
    String noQuestions();

    @Message("答 {number}")
    String answerButton(int number);

    @Message("不答 {number}")
    String ignoreButton(int number);

    @Message("还有谁问")
    String questionsButton();

    @Message("好，不答了：{question}")
    String questionIgnored(String question);

    @Message("这一句已经有人处理了。")
    String questionGone();

    @Message("还有 {count} 句话没人答，发「提问」看看。")
    String questionsWait(int count);

    @Message("{day}发货")
    String onDay(String day);

    @Message("这里是{shop}，东西都从这里寄出。")
    String village(String shop);

    @Message("一斤是 500 克，也就是半公斤。")
    String jin();

    @Message("像发照片一样，把图片直接发到这里就行。")
    String pictureHere();

    @Message("一场直播里要的都装一个包裹、寄一个地方。另一个地方的，等这单打包了再下，或者请收货的人自己来下单。")
    String onePlace();

    @Message("你要的 {quantity} {name}（{slot}）给你留着。")
    String keptForYou(String quantity, String name, String slot);

    @Message("你要的 {quantity} {name}（{slot}）已经下单。")
    String orderedByYou(String quantity, String name, String slot);

    @Message("货款 {goods}。寄到{place}的运费店里还没定，要主播定了才能下单。")
    String feeOpen(String goods, String place);

    @Message("订单 {number} 寄到{place}，运费多少？")
    String feeAsked(int number, String place);

    @Message("现在讲的是 {row}")
    String presented(String row);

    @Message("现在没有在讲哪一样，今天卖的有：")
    String nothingPresented();

    @Message("{name}家的：{goods}。")
    String grower(String name, String goods);
}
