package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One line about each command, for help and menu. English is in {@code messages/help_en.properties}. */
@MessageBundle(value = "help", locale = "zh")
public interface HelpText {
    @Message("放上货单，例如 上架 黄桃 29.9 200箱")
    String add();

    @Message("收货地址：看、加、选、改、删")
    String address();

    @Message("不再卖给谁，例如 拉黑 1003；解除拉黑 1003")
    String block();

    @Message("要货，例如 /buy A1 2，直接发 A1 2 也行")
    String buy();

    @Message("退货，例如 取消 A1；也用来离开没填完的问题")
    String cancel();

    @Message("讲解：发卡片给大家并置顶，例如 上 A1")
    String card();

    @Message("给卡片配图：把图片发来，配文写 A1")
    String photo();

    @Message("看我要了什么，还剩多少时间")
    String cart();

    @Message("先不卖，例如 停卖 A1")
    String close();

    @Message("把留着的货下单")
    String confirm();

    @Message("打开后台网页：直播、订单随时在变")
    String console();

    @Message("下播，会先问一句")
    String end();

    @Message("常见问题和答复")
    String faq();

    @Message("大家问了、还没人答的")
    String questions();

    @Message("看我记着你什么，全部忘掉")
    String forget();

    @Message("谁在候补；清空候补：/waitlist clear A1")
    String waitlist();

    @Message("全部一起改价，例如 全场打九折，/prices -10%")
    String prices();

    @Message("限时价，例如 秒杀 A1 19.9 5分钟")
    String flash();

    @Message("对在场的每个人说句话，例如 喊话 还剩二十箱")
    String say();

    @Message("看我会什么")
    String help();

    @Message("请人加入，例如 邀请 主播")
    String invite();

    @Message("换语言")
    String language();

    @Message("每人最多多少，例如 限购 A1 2")
    String limit();

    @Message("今天卖什么")
    String lineup();

    @Message("开播，货单发给大家")
    String live();

    @Message("我的货卖了多少")
    String mine();

    @Message("收货登记，例如 收货 张桂花 黄桃 50箱 12元 今早摘")
    String lot();

    @Message("抽样验货，例如 验货 12")
    String inspect();

    @Message("撤下查出问题的一批，例如 撤货 12 有虫")
    String recall();

    @Message("货主不卖了，剩的还给他，例如 还货 12")
    String withdraw();

    @Message("这场不再收卡片")
    String mute();

    @Message("接着卖，例如 开卖 A1")
    String open();

    @Message("最近几单")
    String orders();

    @Message("付款，或者告诉店家你付了，例如 已付 57.9 尾号1234")
    String pay();

    @Message("我付的钱、要退的钱到哪了")
    String money();

    @Message("收到都好，给几颗星，例如 都好 1001")
    String well();

    @Message("下次开播叫我；/tellme off 不再叫")
    String tellme();

    @Message("货坏了，拍照告诉店家，例如 坏了 1001")
    String problem();

    @Message("记下到账或没到账，例如 收到1003的钱了；没收到1003的钱")
    String received();

    @Message("退款，例如 退款 1003 20")
    String refund();

    @Message("换新价，例如 改价 A1 25.9")
    String price();

    @Message("订单、货款、每样剩多少")
    String sales();

    @Message("看/改店铺设置：运费、留货多久、重复要货怎么算")
    String shop();

    @Message("给货主结账，下播后用")
    String settle();

    @Message("对账：这场得多少")
    String statement();

    @Message("结钱：还有多少没领")
    String payouts();

    @Message("打招呼，看正在卖什么")
    String start();

    @Message("最近一单到哪了")
    String status();

    @Message("加货 A1 50 是加 50；减货 A1 20；/stock A1 180 是改成总数")
    String stock();

    @Message("绑定直播用的群和频道，卡片就发到那里")
    String link();

    @Message("这家店自己的 Telegram 机器人：接上、换掉、撤掉；在 Telegram 里收款")
    String bot();

    @Message("看团队有谁")
    String team();

    @Message("打包：还有什么要打，给我下一单")
    String pack();

    @Message("称了一单的货，例如 过秤 1001 A2 2.5斤")
    String weigh();

    @Message("打好了一单，例如 打好了 1001")
    String packed();

    @Message("快递拿走了，例如 发货 1001 单号")
    String ship();

    @Message("送到了，例如 签收 1001")
    String delivered();

    @Message("买家自提取走了，例如 取走了 1001")
    String collected();

    @Message("寄出的包裹退回店里了，例如 退回来了 1001")
    String returned();

    @Message("买家不来取了，取消，例如 没来取 1001")
    String notCollected();

    @Message("我的货合不合格")
    String quality();

    @Message("货的合格证")
    String certificate();
}
