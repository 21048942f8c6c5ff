//! `bussola serve`.

use std::{io::Write, net::TcpListener};

use actix_web::HttpServer;

use crate::{
    commands::{now, sample},
    config::ServeArgs,
    directory::Directory,
    limit::Limit,
    reports::Reports,
    server::{self, AppState},
    site::{Brand, Site},
    store::Store,
};

/// How long requests in progress may take after a signal to stop.
const SHUTDOWN_S: u64 = 20;

/// Serves until SIGTERM or SIGINT, then finishes the requests in progress.
pub fn serve(args: ServeArgs) -> anyhow::Result<()> {
    actix_web::rt::System::new().block_on(async move {
        let store = Store::open(&args.database.database_url).await?;
        let reports = Reports::new(store.clone());
        let directory = Directory::load(store, now).await?;
        if args.sample {
            sample::load_into_empty(&directory, now()).await?;
        }
        let follower = tokio::spawn(directory.clone().follow());
        let listener = TcpListener::bind(args.listen)?;
        let listens_at = format!("http://{}", listener.local_addr()?);
        let site = Site::new(directory.clone(), now, Brand::new(args.site, &listens_at)?);
        let limit = Limit::new(args.proxy);
        let state = AppState { directory: directory.clone(), reports, now, site: site.into(), limit };
        let server = HttpServer::new(move || server::app(state.clone()))
            // A compressed response goes out in parts; the last must not wait for the first to be acknowledged.
            .tcp_nodelay(true)
            .shutdown_timeout(SHUTDOWN_S)
            .listen(listener)?;
        let addresses = server.addrs();
        let running = server.run();
        for address in addresses {
            writeln!(
                std::io::stdout(),
                "Bussola is open:\n  pages   http://{address}/\n  API     http://{address}/docs/\n  status  http://{address}/status"
            )?;
        }
        running.await?;
        follower.abort();
        directory.close().await;
        tracing::info!("stopped");
        Ok(())
    })
}
