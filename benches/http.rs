//! Measures requests per second over loopback, next to a bare server with a constant response.

#![expect(clippy::print_stdout, reason = "a benchmark prints its measurements")]

#[expect(dead_code, reason = "this benchmark needs a part of the shared code")]
mod common;

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::{Arc, Mutex, mpsc},
    thread,
    time::{Duration, Instant},
};

use actix_web::{
    App, Error, HttpResponse, HttpServer,
    body::MessageBody,
    dev::{ServerHandle, ServiceRequest, ServiceResponse},
    middleware::{Next, from_fn},
    rt::System,
    web,
};
use bussola::{directory::Directory, domain::Position, index::Snapshot, server};
use tracing_subscriber::EnvFilter;

const LOCATIONS: usize = 5_000;
/// Where only `nearest` without compression is measured.
const MANY: usize = 100_000;
const CONNECTIONS: usize = 8;
const FOR: Duration = Duration::from_secs(5);
const RUNS: usize = 3;

fn main() -> anyhow::Result<()> {
    // Write the log as in service, but discard it.
    tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new("info,sqlx=warn,actix_server=warn"))
        .with_writer(std::io::sink)
        .init();
    let dir = tempfile::tempdir()?;
    let url = |name: &str| format!("sqlite:{}", dir.path().join(name).display());
    println!("{CONNECTIONS} connections, {} s each, median of {RUNS} runs\n", FOR.as_secs());
    println!("| locations | answer | accept-encoding | bytes | nearest/s | p99 ms | constant/s | p99 ms | ratio |");
    println!("| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    let (many, directory) = serve_bussola(url("many.db"), MANY)?;
    nearest(many, &directory.snapshot(), MANY, &["identity"])?;
    let (bussola, directory) = serve_bussola(url("bench.db"), LOCATIONS)?;
    let snapshot = directory.snapshot();
    nearest(bussola, &snapshot, LOCATIONS, &["identity", "gzip, br", "br, gzip", "br"])?;
    let need = common::pair(&snapshot, usize::MAX).need.slug();
    println!("\nsuggestions while typing, {CONNECTIONS} connections\n");
    println!("| accept-encoding | bytes per response | suggestions/s | p99 ms |");
    println!("| --- | ---: | ---: | ---: |");
    for encoding in ["identity", "br"] {
        let typed = ["perm", "permesso", "medco", "corso di ital", "dove+dorm", "sportello", "%D8%B7%D8%A8%D9%8A"];
        let requests: Vec<Vec<u8>> =
            typed.iter().map(|it| request(&format!("/it/suggest?q={}", it.replace(' ', "+")), encoding)).collect();
        let answer = usual_answer(bussola, &requests)?;
        let run = ask(bussola, &requests)?;
        println!("| {encoding} | {} | {:.0} | {:.2} |", answer.len(), run.per_s, run.p99_ms);
    }
    println!("\nthe page with the list around a phone, {CONNECTIONS} connections\n");
    println!("| accept-encoding | bytes per response | pages/s | p99 ms | in the service, median ms | p99 ms |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: |");
    for encoding in ["identity", "gzip", "br"] {
        let bodies = common::positions(&snapshot, 200);
        let bodies = bodies.iter().map(|it| format!("need={need}&lat={}&lon={}", it.lat(), it.lon()));
        let requests: Vec<Vec<u8>> = bodies.map(|it| post("/it/near", &it, encoding)).collect();
        let answer = usual_answer(bussola, &requests)?;
        WORKED.lock().expect("nothing panics under this lock").clear();
        let mut runs = (0..RUNS).map(|_| ask(bussola, &requests)).collect::<anyhow::Result<Vec<Run>>>()?;
        let mut worked = std::mem::take(&mut *WORKED.lock().expect("nothing panics under this lock"));
        worked.sort_unstable();
        let worked_ms = |share: usize| worked[worked.len() * share / 100].as_secs_f64() * 1000.0;
        runs.sort_unstable_by(|a, b| a.p99_ms.total_cmp(&b.p99_ms));
        let run = &runs[RUNS / 2];
        println!(
            "| {encoding} | {} | {:.0} | {:.2} | {:.2} | {:.2} |",
            answer.len(),
            run.per_s,
            run.p99_ms,
            worked_ms(50),
            worked_ms(99)
        );
    }
    Ok(())
}

/// Prints rows for each encoding, with `relax=false` and with all parts: `nearest` next to a constant response of the
/// same size.
fn nearest(bussola: SocketAddr, snapshot: &Snapshot, locations: usize, encodings: &[&str]) -> anyhow::Result<()> {
    let need = common::pair(snapshot, usize::MAX).need.slug();
    let positions = common::positions(snapshot, 200);
    for (relax, encoding) in encodings.iter().flat_map(|it| [(false, *it), (true, *it)]) {
        let path = |it: &Position| {
            format!("/api/v1/nearest?lat={}&lon={}&need={need}&limit=10&relax={relax}", it.lat(), it.lon())
        };
        let paths: Vec<String> = positions.iter().map(path).collect();
        let requests: Vec<Vec<u8>> = paths.iter().map(|it| request(it, encoding)).collect();
        let answer = usual_answer(bussola, &requests)?;
        let (constant, stop) = serve_constant(answer.clone())?;
        let mut runs = Vec::new();
        for _ in 0..RUNS {
            runs.push((ask(bussola, &requests)?, ask(constant, &requests)?));
        }
        drop(stop.stop(false));
        runs.sort_unstable_by(|(a, b), (c, d)| (a.per_s / b.per_s).total_cmp(&(c.per_s / d.per_s)));
        let (ours, bare) = &runs[RUNS / 2];
        println!(
            "| {locations} | {} | {encoding} | {} | {:.0} | {:.2} | {:.0} | {:.2} | {:.2} |",
            if relax { "whole" } else { "`relax=false`" },
            answer.len(),
            ours.per_s,
            ours.p99_ms,
            bare.per_s,
            bare.p99_ms,
            ours.per_s / bare.per_s
        );
    }
    Ok(())
}

fn post(path: &str, body: &str, encoding: &str) -> Vec<u8> {
    let length = body.len();
    format!("POST {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: {encoding}\r\ncontent-length: {length}\r\n\r\n{body}")
        .into_bytes()
}

/// What a run of [`ask`] measured.
struct Run {
    per_s: f64,
    p99_ms: f64,
}

fn serve_bussola(url: String, locations: usize) -> anyhow::Result<(SocketAddr, Arc<Directory>)> {
    let (ready, started) = mpsc::channel();
    thread::spawn(move || {
        System::new().block_on(async move {
            let service = common::service(&url, locations).await?;
            let directory = service.directory.clone();
            let app = move || server::app(service.clone()).wrap(from_fn(timed));
            let server = HttpServer::new(app).tcp_nodelay(true).bind("127.0.0.1:0")?;
            ready.send((server.addrs()[0], directory))?;
            anyhow::Ok(server.run().await?)
        })
    });
    Ok(started.recv()?)
}

/// How long the service worked on each request until its response began.
static WORKED: Mutex<Vec<Duration>> = Mutex::new(Vec::new());

async fn timed(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let started = Instant::now();
    let response = next.call(request).await?;
    WORKED.lock().expect("nothing panics under this lock").push(started.elapsed());
    Ok(response)
}

fn serve_constant(answer: Vec<u8>) -> anyhow::Result<(SocketAddr, ServerHandle)> {
    let (ready, started) = mpsc::channel();
    let answer = web::Bytes::from(answer);
    thread::spawn(move || {
        System::new().block_on(async move {
            let app = move || {
                let answer = answer.clone();
                let constant = move || {
                    let answer = answer.clone();
                    async { HttpResponse::Ok().content_type("application/json").body(answer) }
                };
                App::new().route("/api/v1/nearest", web::get().to(constant))
            };
            let server = HttpServer::new(app).tcp_nodelay(true).bind("127.0.0.1:0")?;
            let address = server.addrs()[0];
            let running = server.run();
            ready.send((address, running.handle()))?;
            anyhow::Ok(running.await?)
        })
    });
    Ok(started.recv()?)
}

fn request(path: &str, encoding: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: {encoding}\r\n\r\n").into_bytes()
}

/// The response of median size.
fn usual_answer(address: SocketAddr, requests: &[Vec<u8>]) -> anyhow::Result<Vec<u8>> {
    let mut connection = Connection::open(address)?;
    let mut answers =
        requests.iter().map(|it| connection.ask(it).map(<[u8]>::to_vec)).collect::<Result<Vec<_>, _>>()?;
    answers.sort_by_key(Vec::len);
    Ok(answers.swap_remove(answers.len() / 2))
}

/// Sends requests over several connections at once. Each sends the next as soon as it has the response.
fn ask(address: SocketAddr, requests: &[Vec<u8>]) -> anyhow::Result<Run> {
    let started = Instant::now();
    let mut times = thread::scope(|scope| {
        let ask_on = |number: usize| {
            scope.spawn(move || {
                let mut connection = Connection::open(address)?;
                let mut times = Vec::new();
                for request in requests.iter().cycle().skip(number * requests.len() / CONNECTIONS) {
                    let asked = Instant::now();
                    if FOR < asked - started {
                        break;
                    }
                    connection.ask(request)?;
                    times.push(asked.elapsed());
                }
                anyhow::Ok(times)
            })
        };
        let asking: Vec<_> = (0..CONNECTIONS).map(ask_on).collect();
        asking.into_iter().map(|it| it.join().expect("asking does not panic")).collect::<Result<Vec<_>, _>>()
    })?
    .concat();
    times.sort_unstable();
    #[expect(clippy::cast_precision_loss, reason = "some hundred thousand requests")]
    let per_s = times.len() as f64 / started.elapsed().as_secs_f64();
    Ok(Run { per_s, p99_ms: times[times.len() * 99 / 100].as_secs_f64() * 1000.0 })
}

/// One kept-alive connection.
struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    fn open(address: SocketAddr) -> std::io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: vec![0; 1 << 20] })
    }

    /// The body of the response.
    fn ask(&mut self, request: &[u8]) -> anyhow::Result<&[u8]> {
        self.stream.write_all(request)?;
        let mut read = 0;
        loop {
            let more = self.stream.read(&mut self.buffer[read..])?;
            anyhow::ensure!(0 < more, "the server hung up");
            read += more;
            if let Some(head) = self.buffer[..read].windows(4).position(|it| it == b"\r\n\r\n").map(|it| it + 4)
                && let Some(body) = body(&self.buffer[..head], &self.buffer[head..read])?
            {
                return Ok(&self.buffer[head..][body]);
            }
        }
    }
}

/// The range of the whole body in `rest`, once it has arrived.
fn body(head: &[u8], rest: &[u8]) -> anyhow::Result<Option<std::ops::Range<usize>>> {
    let head = std::str::from_utf8(head)?.to_ascii_lowercase();
    anyhow::ensure!(head.starts_with("http/1.1 200"), "not a good response: {head}");
    if let Some((_, length)) = head.split_once("content-length: ") {
        let length: usize = length.split("\r\n").next().unwrap_or_default().parse()?;
        return Ok((length <= rest.len()).then_some(0..length));
    }
    // Compressed on the fly, so in chunks.
    Ok(rest.ends_with(b"0\r\n\r\n").then_some(0..rest.len()))
}
