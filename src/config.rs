//! How the service is run: its settings, each a flag and a variable of the environment.

use std::net::SocketAddr;

use clap::Args;

#[derive(Args, Clone, Debug)]
pub struct DatabaseArgs {
    /// Where the directory is kept: `sqlite:FILE` (made if it is not there) or `postgres://USER:PASSWORD@HOST/NAME`
    #[arg(long, env = "DATABASE_URL", default_value = "sqlite:bussola.db", hide_env_values = true)]
    pub database_url: String,
}

#[derive(Args, Clone, Debug)]
pub struct ServeArgs {
    #[command(flatten)]
    pub database: DatabaseArgs,
    /// The address to listen on
    #[arg(long, env = "BUSSOLA_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Load the sample directory (Venice and Cuneo, not verified) into a database that is empty
    #[arg(long, env = "BUSSOLA_SAMPLE", num_args = 0..=1, default_missing_value = "true", default_value = "false", action = clap::ArgAction::Set)]
    pub sample: bool,
}
